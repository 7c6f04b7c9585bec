import assert from "node:assert/strict";
import fc from "fast-check";
import { languages } from "../../../core";
import { idiomsOf, tidyOf } from "../../../core/languages";
import { lettersOf, mayMeet } from "../../../core/languages/letters";

/* Texts that an expression meets, made from its source by a reader of its own; those that a look-around forbids are left out. */

const signs = [...' abcdefghijklmnopqrstuvwxyzæøå0139,:-’.½“”"'];

/** So many times what stands before: for `?`, `*`, `+`, `{2,4}`. */
function times(quantity: string): readonly [least: number, most: number] {
  if (quantity === "?") return [0, 1];
  if (quantity === "*") return [0, 2];
  if (quantity === "+") return [1, 3];
  const [, least, most = least] = /^\{(\d+)(?:,(\d*))?\}$/.exec(quantity)!;
  return [Number(least), Math.min(Number(most === "" ? "9" : most), Number(least) + 2)];
}

function textsOf(source: string): fc.Arbitrary<string> {
  let rest = source;
  const take = (what: RegExp): string | null => {
    const found = what.exec(rest)?.[0] ?? null;
    if (found !== null) rest = rest.slice(found.length);
    return found;
  };
  const alternatives = (): fc.Arbitrary<string> => {
    const all = [sequence()];
    while (take(/^\|/) !== null) all.push(sequence());
    return fc.oneof(...all);
  };
  const sequence = (): fc.Arbitrary<string> => {
    const parts: fc.Arbitrary<string>[] = [];
    while (rest !== "" && !/^[|)]/.test(rest)) {
      const one = atom();
      const quantity = take(/^(?:[?*+]|\{\d+(?:,\d*)?\})/);
      take(/^\?/);
      const [least, most] = quantity === null ? [1, 1] : times(quantity);
      parts.push(fc.array(one, { minLength: least, maxLength: most }).map((texts) => texts.join("")));
    }
    return fc.tuple(...parts).map((texts) => texts.join(""));
  };
  const atom = (): fc.Arbitrary<string> => {
    const looks = take(/^\(\?<?[=!]/) !== null;
    if (looks || take(/^\((?:\?:|\?<\w+>)?/) !== null) {
      const inside = alternatives();
      take(/^\)/);
      return looks ? fc.constant("") : inside;
    }
    if (take(/^(?:\\b|[$^])/) !== null) return fc.constant("");
    const kind = take(/^(?:\[(?:\\.|[^\]\\])*\]|\\[pP]\{\w+\}|\\[a-zA-Z]|\.)/);
    if (kind !== null) {
      const one = new RegExp(`^${kind}$`, "iu");
      return fc.constantFrom(...signs.filter((sign) => one.test(sign)));
    }
    const [letter] = take(/^\\?./su)!.slice(-1);
    return fc.constantFrom(letter!, letter!.toUpperCase());
  };
  return alternatives();
}

const whole = (source: string): RegExp => new RegExp(`^(?:${source})$`, "iu");
const letsThrough = (source: string, text: string): boolean => mayMeet(lettersOf(source), text.toLowerCase());

describe("the letters of an idiom", () => {
  for (const language of languages) {
    it(`stand in each sentence that it meets: ${language}`, () => {
      for (const [source] of idiomsOf[language]) {
        const meets = whole(source);
        let met = 0;
        fc.assert(
          fc.property(textsOf(source), (text) => {
            if (!meets.test(text)) return;
            met += 1;
            assert.ok(letsThrough(source, text), `${source} meets «${text}», which lacks some of ${lettersOf(source)}`);
          }),
          { numRuns: 60 },
        );
        assert.ok(met > 0, `no text was made for ${source}`);
      }
    });

    it(`tell it from most others: ${language}`, () => {
      for (const [source] of idiomsOf[language]) {
        const [most] = lettersOf(source);
        assert.ok(
          most?.every((run) => run.length > 1),
          source,
        );
      }
    });

    it(`stand in each text in which a way of saying is met that reads badly: ${language}`, () => {
      const expressions = tidyOf[language]
        .flatMap(({ was, leave, put, hint }) => [was, leave, put?.[0], hint?.[0]])
        .filter((one) => one !== undefined);
      for (const { source, flags } of expressions) {
        const meets = new RegExp(source, flags.replace("g", ""));
        fc.assert(
          fc.property(textsOf(source), (text) => !meets.test(text) || letsThrough(source, text)),
          { numRuns: 60 },
        );
      }
    });
  }

  // Expressions of all sorts: words that may be missing, told often, stand in groups or in a choice. A group is told
  // often only if nothing in it is, and texts are short: else an expression that is tried in every way takes an hour.
  const often = /[?*+}]/;
  const expressions = fc.letrec<{ all: string; one: string }>((tie) => ({
    all: fc
      .array(
        fc.array(tie("one"), { minLength: 1, maxLength: 4 }).map((parts) => parts.join("")),
        {
          minLength: 1,
          maxLength: 3,
        },
      )
      .map((parts) => parts.join("|")),
    one: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom(
        "ab",
        "c",
        " ",
        "det ",
        "ø",
        "\\.",
        "x?",
        "yz*",
        "k+",
        "t{2}",
        "s{0,2}",
        "[^,;]",
        "\\p{L}+",
        "\\b",
        ".",
      ),
      fc
        .tuple(
          fc.constantFrom("(?:", "(", "(?<x>", "(?=", "(?!"),
          tie("all"),
          fc.constantFrom("", "", "?", "*", "+?", "{0}"),
        )
        .map(([open, inside, times]) =>
          /[=!]$/.test(open)
            ? `${open}${inside})`
            : `${open.replace("?<x>", "")}${inside})${often.test(inside) ? times.replace(/^[*+].*/, "?") : times}`,
        ),
    ),
  })).all;

  it("are none of a word that is said again", () => {
    const expression = /\b(\w{4,}) and \1\b/;
    assert.ok(mayMeet(lettersOf(expression.source), "complains and complains"));
  });

  it("stand in each text that any expression meets", () => {
    fc.assert(
      fc.property(
        expressions.chain((source) => fc.tuple(fc.constant(source), textsOf(source))),
        ([source, text]) => text.length > 30 || !whole(source).test(text) || letsThrough(source, text),
      ),
      { numRuns: 400 },
    );
  });
});
