import { B, finite, V } from "../../lexicon/bits";
import type { Token } from "../../text/tokens";
import type { Wrapped } from "../clause/clause";
import { type Desk, noteWords } from "../draft";
import { isJudgement } from "../judgement";
import { isOfWhom } from "../kept";
import { softened } from "../softer";
import type { Asks } from "./asks";
import { whomOf } from "./who";

/* What hangs on the words at fault, as it stands behind the slot. */

/** What a sentence tells besides its condemnation. */
export interface Rest {
  readonly kept: string;
  /** What is told besides holds a clause of its own. */
  readonly clause: boolean;
  /** «for å slippe», «fordi det var mandag»: wondered about. */
  readonly why: string;
  /** What somebody said it about: it was said, and not done. */
  readonly said: boolean;
  /** «Ufin i tonen»: how it was said goes into the hint. */
  readonly how: string;
}

export const nothing: Rest = { kept: "", clause: false, why: "", said: false, how: "" };

/** What the rest is told beside: the slot, the words of the language for it, and whom it names. */
export interface Asked {
  readonly desk: Desk;
  readonly asks: Asks;
  readonly who: string;
  readonly range: Pick<Wrapped, "first" | "past">;
  /** The rule of the words that the rest hangs on, where that is another finding's. */
  readonly rule?: string;
  /** Where those words stand. */
  readonly match?: { readonly first: number };
}

export const isStaying = (form: string, { kinds }: Asks): boolean => kinds.staying.test(form);

/** A phrase that hangs on the words at fault, with the words that it begins with. */
export interface Phrase {
  readonly asked: Asked;
  readonly from: number;
  readonly last: number;
  readonly governed: boolean;
  readonly head: Token;
  readonly next: Token | undefined;
  /** The word before it. */
  readonly before: Token;
  /** The same asked from a later word on. */
  readonly goOn: (from: number, last?: number, governed?: boolean) => Rest | null;
}

/** Whether nothing is said from here on. */
export const isEmptyFrom = ({ desk, asks }: Asked, start: number, last: number): boolean =>
  desk.origin.reading.tokens.slice(start, last + 1).every(({ form }) => asks.kinds.empty.test(form));

/** The words from `start` on, behind an opening. */
export const keep = ({ asked, last }: Phrase, opening: string, start: number): Rest | null =>
  isEmptyFrom(asked, start, last) ? nothing : kept(asked, opening, start, last);

/** «Når det gjelder», as the sentence has its tense. */
export const topicOf = ({ asks, range }: Asked): string => asks.topic[range.past ? "past" : "present"];

/** The words from `start` on, as what it was about. */
export const topic = (phrase: Phrase, start: number): Rest | null => keep(phrase, topicOf(phrase.asked), start);

/** What was said of somebody or something, and not to them. */
export function spoken(phrase: Phrase, start: number): Rest | null {
  const told = keep(phrase, phrase.asked.asks.of, start);
  return told === null ? null : { ...told, said: true };
}

/** The words from `start` on behind the opening that they get; null where whose something is cannot be told. */
function kept(asked: Asked, opening: string, start: number, last: number): Rest | null {
  const { desk, asks, who, range } = asked;
  const { kinds } = asks;
  const { tokens } = desk.origin.reading;
  const whom = whomOf(desk, range.first, who, kinds);
  const events = owned(desk, asks, start, last, whom)?.replace(asks.soThat, ` ${asks.event} ${desk.phrasing.that} `);
  if (events === undefined || holdsMore(asked, start, last)) return null;
  // «Skylder på ham for husleia».
  const isAbsolute = desk.origin.sentence.hits.some(
    ({ rule, claim }) => rule.rule.id.startsWith("absolute-generalization/") && claim.match.first >= start,
  );
  const owing = topicOf(asked);
  if (opening.startsWith(owing) && losesOpener(asked, start, last)) return null;
  // «Bryr seg mer om kjæresten enn om barna»: what is compared is nothing that it is about.
  const isThan = !kinds.thanSelf.test(noteWords(desk, start, last));
  if (opening.startsWith(owing) && isThan && tokens.slice(start, last + 1).some(({ form }) => kinds.than.test(form)))
    return null;
  // «Ødela vakta for oss»: nobody is owed there.
  if (opening === asks.towards && kinds.forWhom.test(events)) return null;
  // «Tror alt dreier seg om ham»: the pronoun belongs to the words at fault.
  if (start === last && !desk.phrasing.subjects.includes(who) && isOfWhom(desk, start)) return nothing;
  const said = opening === asks.towards || opening === asks.of ? events.replace(asks.owed, ` ${owing} `) : events;
  const words = isAbsolute ? softened(` ${said}`, asks.softer).trim() : said;
  const clause =
    opening === asks.event ||
    // «Når det gjelder maten, og lurer på …»: it is a clause.
    opening.startsWith(owing) ||
    said !== events ||
    (tokens[start]!.bits & B.infinitiveMarker) !== 0 ||
    tokens
      .slice(start, last + 1)
      .some(({ opens, mark, bits }) => mark === "," || (opens !== 0 && (bits & B.preposition) === 0));
  if (opening === asks.towards && words === whom) return nothing;
  return {
    ...nothing,
    kept: words === "" ? "" : [opening, words].filter(Boolean).join(" "),
    clause: clause && words !== "",
  };
}

/** «Syter på alt og krever å få …»: a second verb, or what condemns as well, is nothing that the first is about. */
function holdsMore({ desk }: Asked, start: number, last: number): boolean {
  const { reading, sentence } = desk.origin;
  const { tokens } = reading;
  const isSecond = (at: number) =>
    (tokens[at]!.bits & B.coordinator) !== 0 && isBareVerb(tokens[at + 1], tokens[at + 2]);
  const inside = Array.from({ length: Math.max(0, last - start) }, (_, by) => start + by);
  // «Latskapen hans | går ut over dei andre», «på rom 2 | seier at ho har vondt»: what is told there hangs on no slot.
  const { verb, word, bits } = tokens[start]!;
  const isOwned = ((tokens[start - 1]?.bits ?? 0) & B.possessive) !== 0;
  const opening = isOwned ? verb | (word?.verb ?? 0) : verb;
  const isTold = (opening & finite) !== 0 && (opening & V.infinitive) === 0 && bits === 0;
  const isMain = sentence.clauses.some(
    (one, index) =>
      one.kind === "main" && one.verb >= start && one.verb <= last && sentence.subjects[index]!.at < start,
  );
  if (isTold || isMain) return true;
  const others = sentence.hits.some(
    (one) => one.claim.match.first > start && one.claim.match.last <= last && isJudgement(one),
  );
  return others || inside.some(isSecond);
}

/** «Helt til Nytt på nytt begynte», «om mora dukker opp eller ikke»: without what opens the clause it is no thing to be about. */
function losesOpener({ desk }: Asked, start: number, last: number): boolean {
  const { reading, sentence } = desk.origin;
  const { opens, bits } = reading.tokens[start]!;
  // «Det han gjorde mot familien» has its own.
  if (opens !== 0 || (bits & (B.infinitiveMarker | B.pronoun)) !== 0) return false;
  return sentence.clauses.some(
    ({ kind, from, verb }) => kind !== "main" && from < start && verb > start && verb <= last,
  );
}

/** A finite verb that is nothing else, before an infinitive. */
const isBareVerb = (token: Token | undefined, next: Token | undefined): boolean =>
  token !== undefined &&
  token.bits === 0 &&
  (token.verb & (V.present | V.past)) !== 0 &&
  ((next?.bits ?? 0) & (B.infinitiveMarker | B.reflexive)) !== 0;

/** Words of the note, where «sin» would be said of the writer as «hans» or «hennes»; null where whose cannot be told. */
export function owned(desk: Desk, { kinds, tails }: Asks, from: number, last: number, whom = ""): string | null {
  const { tokens } = desk.origin.reading;
  const isInfinitive = (tokens[from]!.bits & B.infinitiveMarker) !== 0 || (tokens[from]!.verb & V.infinitive) !== 0;
  const text = noteWords(desk, from, last).replace(tails, "");
  // «Når det gjelder å ta ansvar for sin del»: whose it is stands there.
  if (isInfinitive) return text;
  // «Andre enn seg selv» → «andre enn ham selv».
  const than = whom === "" ? null : kinds.thanSelf.exec(text);
  if (than !== null) return text.slice(0, than.index) + than[0].replace(kinds.selfIn, ` ${whom} `);
  return tokens.slice(from, last + 1).some(({ form }) => kinds.self.test(form)) ? null : text;
}
