import type { Stance } from "../model";
import type { Letters } from "./letters";

/*
 * Sentences built on an idiom that condemns, and what to say in their place. They are written down with the language
 * when it is built, and read where a finding stands in such a sentence.
 */

/**
 * What a whole sentence is like, the ways to say it, and whether only where it begins with a judgement, or only where it
 * does not. In a way stand `[slots]`, `<past|present>`, `{x}` for what the group `x` met, `{x?if it did|if not}`, and what
 * is known of the sentence (`Told`). A group `always` or `called` (whom it is of, behind the figure) tells it in the present.
 */
export type Idiom = readonly [said: string, ways: readonly (readonly [Stance, string])[], judged?: boolean];

/** An idiom as the build writes it down: with letters that stand in each sentence that it meets. */
export interface WrittenIdiom {
  readonly letters: Letters;
  readonly idiom: Idiom;
}

/** The words that a language has for asking what lies behind something; `<past|present>`. */
export interface Asking {
  readonly noticed: string;
  readonly feel: string;
  readonly lies: string;
  readonly about: string;
  readonly and: string;
  /** Words behind which a clause, with its comma, stands. */
  readonly clause: RegExp;
  /** What `{who}`, `~` and `{often}` stand for in a pattern. */
  readonly who: string;
  readonly light: string;
  readonly often: string;
  /** Before whom it is about, where it can be told who that is. */
  readonly for: string;
}

/** What was said or done has a slot; what stands behind it stays, and what it was about is wondered. */
export function asking({ noticed, feel, lies, about, and, clause, who, light, often, for: behindFor }: Asking) {
  const whom = `{?${behindFor}{whom}}`;
  const like = (said: string) =>
    said
      .replaceAll("{who}", `(?:(?<who>${who}) )?`)
      .replaceAll("{often}", `(?:${often})`)
      .replaceAll("~", `(?:(?:${light}) )*`)
      .replace(/\{(x|y)\}/g, "(?<$1>[^,;]+?)");
  return {
    asked: (said: string, hint: string, rest = ""): Idiom => {
      const behind = rest === "" ? "" : ` ${rest}`;
      const ways = [
        ["observe", `${noticed} [${hint}]${behind}${clause.test(behind) ? "," : ""} ${and} ${about}${whom}`],
        ["own", `${feel} ${and} ${lies} [${hint}]${behind}`],
      ] as const;
      return [like(said), ways];
    },
    put: (said: string, ways: Readonly<Partial<Record<Stance, string>>>, judged?: true): Idiom => {
      const all = Object.entries(ways).map(
        ([stance, text]) => [stance as Stance, text.replaceAll("{for}", whom)] as const,
      );
      return judged === undefined ? [like(said), all] : [like(said), all, judged];
    },
  };
}
