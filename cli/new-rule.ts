import { readFile } from "node:fs/promises";
import pc from "picocolors";
import { stringify } from "yaml";
import {
  builtInRuleIds,
  type Concern,
  createAnalyser,
  engineVersion,
  families,
  isFamily,
  isLanguage,
  type Language,
  languages,
  provePack,
} from "../core";
import { say, tell, writeAsked } from "./output";
import type { ExitCode } from "./program";

/** What is written where the person leaves an answer empty. */
const fallback: Readonly<Record<Language, Readonly<Record<"message" | "ask" | "reader" | "why", string>>>> = {
  nb: {
    message: "Ordene sier mer enn det som ble sett.",
    ask: "Hva så og hørte du?",
    reader: "Slik kan pasienten lese dette: «Det er slik de ser meg.»",
    why: "En setning som dette kan følge med fra vakt til vakt.",
  },
  nn: {
    message: "Orda seier meir enn det som vart sett.",
    ask: "Kva såg og høyrde du?",
    reader: "Slik kan pasienten lese dette: «Det er slik dei ser meg.»",
    why: "Ei setning som denne kan følgje med frå vakt til vakt.",
  },
  en: {
    message: "The words say more than was seen.",
    ask: "What did you see and hear?",
    reader: "The patient may read it like this: “That is how they see me.”",
    why: "A sentence like this can travel from shift to shift.",
  },
};

/** Asks one line; an answer that `wrong` finds fault with is asked for again. Null at the end of the input. */
type Ask = (message: string, wrong?: (answer: string) => string | null) => Promise<string | null>;

/** Asks a person who is no programmer for the sentences of a new rule, and writes the pack. Never over a file. */
export async function newRule(file: string): Promise<ExitCode> {
  if ((await readFile(file, "utf8").catch(() => null)) !== null)
    return refuse(`${file} is there already; name a new file, and extend both`);
  say("A new rule. Make the sentences up: never paste from real notes.");
  const ask = asker();
  const language = await ask(`Language: ${languages.join(", ")}`, (answer) =>
    isLanguage(answer) ? null : `there is no language "${answer}"; there are ${languages.join(", ")}`,
  );
  const id = language === null ? null : await ask("Family and name of the rule, as in stigma-label/house", wrongId);
  if (!isLanguage(language) || id === null) return refuse("the input ended before the rule was there");
  const flags = await several(ask, "A sentence to be marked, the words in [brackets]", (answer) =>
    /\[[^\]]{1,300}\]/.test(answer) ? null : "put [brackets] around the words that should be marked",
  );
  const passes = await several(ask, "A sentence to be left alone");
  if (flags.length === 0 || passes.length === 0) return refuse("a rule needs a sentence of each kind");
  const texts = { ...fallback[language] };
  const questions = [
    ["message", "What do such words do? Describe the text, never the writer"],
    ["ask", "One question to the writer"],
    ["reader", "How may the patient read it?"],
    ["why", "Why is it worth wondering about?"],
  ] as const;
  for (const [key, question] of questions) {
    const answer = await ask(`${question} (empty: ${fallback[language][key]})`);
    if (answer !== null && answer !== "") texts[key] = answer;
  }
  const pack = packWith({ language, id, flags, passes, texts });
  if (!(await writeAsked(file, pack))) return 2;
  const { faults } = provePack(pack, (own) => createAnalyser({ packs: [own] }));
  for (const { line, what } of faults) tell(`${file}:${line}: ${what}`);
  say(`${file} is written. Put it into undring.yml: extends: [./${file}]`);
  return faults.length > 0 ? 1 : 0;
}

function refuse(why: string): ExitCode {
  tell(why);
  return 2;
}

function wrongId(answer: string): string | null {
  const [family = "", name = "", ...rest] = answer.split("/");
  if (!isFamily(family)) return `there is no family "${family}"; families are ${families.join(", ")}`;
  if (rest.length > 0 || !/^[a-z][a-z0-9-]*$/.test(name)) return `write ${family}/ and a name of small letters a to z`;
  return builtInRuleIds().includes(answer) ? `${answer} is there already; choose another name` : null;
}

function asker(): Ask {
  // Loaded here: no other command asks.
  const { createInterface } = process.getBuiltinModule("node:readline");
  const lines = createInterface({ input: process.stdin, terminal: false })[Symbol.asyncIterator]();
  const ask: Ask = async (message, wrong = () => null) => {
    process.stdout.write(`${pc.bold(message)}: `);
    const { value, done } = await lines.next();
    if (done === true) return null;
    const answer = value.trim();
    const fault = wrong(answer);
    if (fault === null) return answer;
    tell(fault);
    return ask(message, wrong);
  };
  return ask;
}

/** Asks until the answer is empty. */
async function several(ask: Ask, message: string, wrong: (answer: string) => string | null = () => null) {
  const all: string[] = [];
  for (;;) {
    const answer = await ask(`${message} (empty: enough)`, (given) => (given === "" ? null : wrong(given)));
    if (answer === null || answer === "") return all;
    all.push(answer);
  }
}

interface Wanted {
  readonly language: Language;
  readonly id: string;
  readonly flags: readonly string[];
  readonly passes: readonly string[];
  readonly texts: Readonly<Record<"message" | "ask" | "reader" | "why", string>>;
}

/** A pack with one rule that meets the bracketed words as they stand. */
function packWith({ language, id, flags, passes, texts: { message, ask, reader, why } }: Wanted): string {
  const name = `team-${id.split("/")[1]}`;
  const phrases = flags.flatMap((flag) =>
    [...flag.matchAll(/\[([^\]]{1,300})\]/g)].map(([, words]) => words!.toLowerCase()),
  );
  return stringify(
    {
      pack: `team/${name}`,
      version: "0.1.0",
      engine: engineVersion,
      licence: "MIT",
      language,
      vocabulary: { [name]: { phrases: [...new Set(phrases)] } },
      rules: [
        {
          id,
          kind: "claim",
          concerns: concernsOf(id.split("/")[0]!),
          severity: "information",
          from: "standard",
          since: "0.1.0",
          when: { about: [name] },
          ...{ message, ask, reader, why },
          source: [],
          rephrase: {},
          flags,
          passes,
          becomes: {},
          known: [],
        },
      ],
    },
    { lineWidth: 0 },
  );
}

/** The concerns of the rules that a family has already. */
function concernsOf(family: string): readonly Concern[] {
  const kin = builtInRuleIds().find((id) => id.startsWith(`${family}/`));
  const rule = kin === undefined ? undefined : createAnalyser().rules(kin)[0]?.rule;
  return rule !== undefined && "concerns" in rule ? rule.concerns : ["other"];
}
