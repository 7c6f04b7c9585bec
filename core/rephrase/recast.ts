import { builtLanguage } from "../languages";
import type { Idiom, WrittenIdiom } from "../languages/idioms";
import { type Letters, mayMeet } from "../languages/letters";
import { endOf } from "./clause/edges";
import { decapitalise, restoreSubject, withArticle } from "./clause/fragment";
import { isPastIn } from "./clause/tense";
import { type Desk, type Draft, draft, noteWords, upperFirst } from "./draft";
import { isJudgement } from "./judgement";
import { objectOf } from "./norm";
import { sharedJoint } from "./own/behind";
import { holdsRisk } from "./risk";
import { isCondemned } from "./scorn";

/** What a recast knows of its sentence besides its words. */
interface Told {
  /** The named groups of the pattern. */
  readonly parts: Readonly<Partial<Record<string, string>>>;
  /** Who it is, as a subject: the group `who` or, behind a figure, `called`, whose «his» the group `whose` tells, or the one whom the note is about. */
  readonly who: string;
  /** The same said again, and as an object; whether that is a pronoun. */
  readonly he: string;
  readonly whom: string;
  readonly known: boolean;
  /** The subject that the sentence has, with its space; else nothing. */
  readonly subject: string;
  readonly past: boolean;
}

/** An idiom whose expression is made when a sentence first may hold it: a hundred of them take longer than to read a note. */
interface Recast {
  readonly letters: Letters;
  readonly idiom: Idiom;
  when: RegExp | null;
}

const made = new WeakMap<readonly WrittenIdiom[], readonly Recast[]>();

/** Those idioms of a language that a sentence may hold. */
function idiomsIn(desk: Desk, text: string): readonly Recast[] {
  const { language } = desk.origin.noteBlock;
  const idioms = language === null ? [] : (builtLanguage(language)?.idioms ?? []);
  const all = made.get(idioms) ?? idioms.map((one) => ({ ...one, when: null }));
  made.set(idioms, all);
  const small = text.toLowerCase();
  return all.filter(({ letters }) => mayMeet(letters, small));
}

type Many = NonNullable<Desk["phrasing"]["act"]["many"]> | undefined;

/** A way with its words: see `Idiom`. `{? for {whom}}` needs a pronoun; what more than one do agrees with them. */
const filled = (text: string, { parts, past, ...told }: Told, many: Many): string => {
  const words = { ...parts, ...(told as Readonly<Record<string, unknown>>) } as Told["parts"];
  return (
    text
      .replace(/<([^|<>]*)\|([^<>]*)>/g, past ? "$1" : "$2")
      .replace(/\{who\}[^\]{},]*/g, (does) =>
        many?.of.test(told.who) === true ? does.replace(/\p{L}+/gu, (word) => many.now[word] ?? word) : does,
      )
      .replace(/\{\?([^{}]*\{whom\})\}/g, told.known ? "$1" : "")
      .replace(/\{(\w+)\?([^{}|]*)\|?([^{}]*)\}/g, (_, name: string, there: string, not: string) =>
        words[name] === undefined ? not : there,
      )
      .replace(/\{(\w+)\}/g, (_, name: string) => words[name] ?? "")
      // Behind «u.t.» nothing begins.
      .replace(/(?<!(?<!\p{L})\p{L}{1,2})\. +\p{Ll}/gu, (small) => small.toUpperCase())
      .replace(/ {2,}/g, " ")
      .trim()
  );
};

/** Ways on for a sentence whose condemnation no frame makes better: what was seen, with slots. */
export function recastDrafts(desk: Desk): readonly Draft[] {
  const { origin } = desk;
  const { reading, sentence } = origin;
  const { tokens } = reading;
  const first = sentence.sentence.from;
  const last = endOf(tokens, sentence, -1);
  if (last <= first || tokens[first]!.kind !== "word") return [];
  const joint = sharedJoint(desk, first);
  const whole = recastOf(desk, { first, last, joint });
  if (whole.length > 0 || joint < 0 || origin.hit.claim.match.last >= joint) return whole;
  const end = tokens[joint - 1]!.kind === "mark" ? joint - 2 : joint - 1;
  // «Mangler innsikt og forstår ikke at hun er syk»: what is claimed besides is no fact to stand alone; a no is one.
  const isClaimed = sentence.hits.some(
    ({ claim: { match } }) =>
      match.first > joint && desk.phrasing.asks?.kinds.toldNo.test(tokens[match.first]!.form) !== true,
  );
  // «Som vanlig sint på oss, men spiste litt»: beside how often, and what does not condemn, the «men» says something.
  const isOften = origin.hit.rule.rule.id.startsWith("absolute-generalization/");
  const isBut = tokens[joint]!.form !== desk.phrasing.and && (isOften || !isCondemned(desk));
  return end <= first || isClaimed || isBut ? [] : recastOf(desk, { first, last: end, joint });
}

/** The words that an idiom has to be all of, and the «og» behind which the same person goes on; -1 for none. */
interface Part {
  readonly first: number;
  readonly last: number;
  readonly joint: number;
}

/** Behind an idiom that ends before its sentence does, what the same person did besides is a sentence of its own. */
function behindIdiom(desk: Desk, { last, joint }: Part, he: string): string {
  const { origin } = desk;
  const end = endOf(origin.reading.tokens, origin.sentence, -1);
  if (joint < 0 || joint < last) return "";
  const rest = noteWords(desk, joint + 1, end);
  return `. ${upperFirst(he === "" ? rest : `${he} ${rest}`)}`;
}

/** Whether a group of the idiom runs over the «og»: what somebody did besides is nothing that it is about. What it opens with stays whole. */
const crosses = (met: RegExpExecArray, at: number): boolean =>
  Object.values(met.indices?.groups ?? {}).some(
    (span) => span !== undefined && span[0] > 0 && span[0] <= at && at < span[1],
  );

function recastOf(desk: Desk, part: Part): readonly Draft[] {
  const { origin, phrasing } = desk;
  const { reading, sentence, noteBlock } = origin;
  const { tokens } = reading;
  const { first, last, joint } = part;
  const prose = noteBlock.block.prose.text;
  const written = noteWords(desk, first, last);
  const told = written.replace(/\s+/g, " ");
  // «… for her meds.»: the stop of an abbreviation ends the sentence.
  const isStop = !phrasing.verbSecond && last + 1 >= sentence.sentence.to && tokens[last]!.form.endsWith(".");
  const text = isStop ? told.slice(0, -1) : told;
  // An idiom is met in a short sentence, and looked for in no long one.
  if (text.length > 300) return [];
  const opens = joint < 0 || joint > last || told !== written ? -1 : tokens[joint]!.start - tokens[first]!.start;
  for (const recast of idiomsIn(desk, text)) {
    const [said, ways, onlyJudged] = recast.idiom;
    recast.when ??= new RegExp(`^${said}$`, "iud");
    const met = recast.when.exec(text);
    // What the sentence began with may stand further in.
    const parts = Object.fromEntries(
      Object.entries(met?.groups ?? {}).map(([name, words]) => [
        name,
        name !== "who" && words !== undefined && text.startsWith(words) ? decapitalise(words, tokens[first]!) : words,
      ]),
    );
    if (met === null || crosses(met, opens) || holdsRisk(tokens, { first, last }, phrasing)) continue;
    const whose = parts.whose?.toLowerCase() ?? "";
    const called = parts.who ?? parts.called ?? "";
    const named =
      !text.startsWith(called) || called === ""
        ? called
        : withArticle(decapitalise(called, tokens[first]!), tokens[first]!, phrasing);
    const owner = Object.entries(phrasing.belongings ?? {}).find(([, own]) => own.includes(whose))?.[0];
    const who = named || (owner ?? (whose === "their" ? "they" : restoreSubject(prose, reading, first, phrasing)));
    const subject = named === "" ? "" : `${named} `;
    // What is always so, or what somebody is called, is told in no tense that its fragment would have.
    const isSo = parts.always !== undefined || parts.called !== undefined;
    const past = !isSo && isPastIn(tokens, { from: first, to: last + 1 });
    const judged = sentence.hits.some((one) => isJudgement(one) && one.claim.match.first === first);
    const he = phrasing.again[who.toLowerCase()] ?? who;
    const whom = objectOf(he, desk.source, phrasing);
    const known = phrasing.subjects.includes(he.toLowerCase());
    if (onlyJudged !== undefined && onlyJudged !== judged) continue;
    // Behind «eg la merke til …» what has no subject would be said of the writer.
    const behind = behindIdiom(desk, part, named === "" && !phrasing.verbSecond ? "" : he);
    const end = behind === "" ? last : endOf(tokens, sentence, -1);
    return ways.map(([stance, way]) => {
      const said = filled(way, { parts, who, he, whom, known, subject, past }, phrasing.act.many) + behind;
      const hints = [...said.matchAll(/\[([^\][]+)\]/g)].map(([, hint]) => hint!);
      return draft(desk, stance, first, end, said.replace(/\[[^\][]+\]/g, "{slot}"), hints);
    });
  }
  return [];
}
