import { B, finite, S, V } from "../lexicon/bits";
import type { Token } from "../text/tokens";
import { isAllAtFault } from "./covered";
import type { Desk } from "./draft";
import { endOf } from "./edges";
import { isJudgement, isMotive } from "./judgement";
import { softened } from "./softer";
import { mayStay } from "./stays";
import type { Wonders } from "./wonders";

/*
 * What hangs on the words at fault of a condemnation that is wondered about, told apart by how it begins. It is one
 * stretch, and its order decides where it goes; in Norwegian each clause is weighed by itself, and one that is a claim goes
 * (`asked-rest.ts`). Put together they would share no step.
 */

const said = ({ origin: { reading, noteBlock } }: Desk, from: number, to: number): string =>
  to < from ? "" : noteBlock.block.prose.text.slice(reading.tokens[from]!.start, reading.tokens[to]!.end);

/** The finding of a motive that begins at an aim or right behind the words that open it. */
const motiveFrom = ({ origin: { sentence } }: Desk, at: number) =>
  sentence.hits.find((one) => isMotive(one) && one.claim.match.first >= at && one.claim.match.first <= at + 3);

/** Where the aim begins that is read into what was done («so she won't be asked for the rent»); -1 for none. */
function aimFrom(desk: Desk, { kinds }: Wonders, from: number, last: number): number {
  const { tokens } = desk.origin.reading;
  for (let at = from; at <= last; at += 1) {
    const words = [0, 1, 2].map((by) => tokens[at + by]?.form ?? "").join(" ");
    if (kinds.aim.test(words)) return at;
    const opens = (kinds.toDo.test(words) && (tokens[at + 1]!.verb & V.infinitive) !== 0) || kinds.soThat.test(words);
    // «Faking it to stay out of jail»: behind a trick it is what it was for, but for «pretended to be asleep».
    const isTrick = at === from && tricks.test(desk.origin.hit.rule.rule.id) && !kinds.state.test(words);
    if (opens && (isTrick || motiveFrom(desk, at) !== undefined)) return at;
  }
  return -1;
}

const tricks = /^(?:credibility-doubt\/dishonesty|motive-attribution\/(?:trickery|pretence))$/;

export interface Parts {
  /** What goes into the hint of the slot («about consequences»). */
  readonly about: string;
  /** What stays right behind the slot («when the bell went»), and what is set off behind it («, curtains shut at noon»). */
  readonly stays: string;
  readonly behind: string;
  /** The aim that was read into it. */
  readonly why: string;
  /** A statement of its own behind a comma, up to `end`. */
  readonly apart: string;
  readonly end: number;
  /** The rest tells what somebody was to respond to. */
  readonly responds: boolean;
}

const isMerely =
  ({ phrasing: { merely } }: Desk) =>
  ({ form }: Token) =>
    merely.includes(form);

/** What hangs on the words at fault up to the end of the sentence, told apart; null where it cannot stand without them. */
export function partsOf(desk: Desk, wonders: Wonders, from: number, reach: number): Parts | null {
  const { kinds, beside: opens } = wonders;
  const { put } = opens;
  const { reading, sentence } = desk.origin;
  const { tokens } = reading;
  const { strengthening, plain } = desk.phrasing;
  const softer = plain?.softer;
  const whole = endOf(tokens, sentence, -1);
  const goesOn = whole > reach && !tokens[reach]!.form.endsWith(".");
  const last = goesOn ? whole : reach;
  const none: Parts = {
    about: "",
    stays: "",
    behind: "",
    why: "",
    apart: "",
    end: last,
    responds: false,
  };
  const at = aimFrom(desk, wonders, from, last);
  // «Clear and brags about it»: what goes on behind an «and» is another matter.
  const and = tokens.findIndex(({ form }, index) => index > reach && index <= last && kinds.joint.test(form));
  if (and >= 0) return null;
  const first = tokens.findIndex(({ mark }, index) => index >= from && index <= last && (mark === "," || mark === ":"));
  // «Kicked off, purely to see how far he could push me»: the aim behind the comma is one.
  const isAim = first >= 0 && at > first && tokens.slice(first + 1, at).every(isMerely(desk));
  const comma = isAim ? -1 : first;
  const stop = comma >= 0 && (at < 0 || comma < at) ? comma - 1 : last;
  const aim = at >= 0 && at <= stop ? at : -1;
  let base = none;
  if (stop < last && !isAllAtFault(tokens, sentence, comma + 1, last + 1, desk.phrasing)) {
    const isJudged = sentence.hits.some((one) => isJudgement(one) && one.claim.match.first > comma);
    if (isJudged) return null;
    const tail = said(desk, comma + 1, last);
    const isTag = desk.phrasing.tags?.includes(tail.toLowerCase()) === true;
    const next = sentence.clauses.findIndex(
      (clause) => clause.kind === "main" && clause.verb >= 0 && clause.from >= comma && clause.from <= comma + 1,
    );
    const isElided = next >= 0 && sentence.subjects[next]!.at < comma && sentence.clauses[next]!.verb === comma + 1;
    const isStatement = next >= 0 && (isElided || sentence.subjects[next]!.at > comma);
    if (isStatement && isElided && (tokens[comma + 1]!.verb & finite) === V.participle) return null;
    const mark = tokens[comma]!.mark;
    if ((isStatement || kinds.goesOn.test(tail)) && mark === ",") base = { ...none, apart: tail };
    else if (!isTag) base = { ...none, behind: `${mark} ${tail}` };
  }
  const why = aim < 0 ? "" : softened(said(desk, isAim ? first + 1 : aim, stop), softer);
  base = { ...base, why: wonders.mocking.test(why) ? "" : why };
  let head = aim < 0 ? stop : (isAim ? first : aim) - 1;
  while (head >= from && (tokens[head]!.kind === "mark" || (aim >= 0 && isMerely(desk)(tokens[head]!)))) head -= 1;
  if (head < from) return base;
  const rest = said(desk, from, head).replace(/\.$/, "");
  if (/["“”]/.test(rest) || (tokens[from - 1]!.bits & B.coordinator) !== 0) return null;
  if (head === from && (strengthening?.test(rest) === true || kinds.whom.test(rest))) return base;
  if (head === from && kinds.place.test(rest)) return { ...base, stays: ` ${rest}` };
  // «… and flouted them»: a second statement is not hidden in a slot.
  if (
    sentence.clauses.some(
      (clause) => clause.kind === "main" && clause.from > from && clause.verb > clause.from && clause.verb <= head,
    )
  )
    return null;
  const [opening, second] = [tokens[from]!, tokens[from + 1]];
  const behind = () => rest.slice(rest.indexOf(" ") + 1);
  const { form } = opening;
  const stays = (words: string): Parts => ({ ...base, stays: ` ${words}` });
  const about = (words: string): Parts => ({ ...base, about: ` ${words}` });
  if (opens.with.test(form) && opens.doing.test(second?.form ?? "")) return about(`${put.doing} ${rest}`);
  if (opens.about.test(form)) return about(rest);
  const isPerson = tokens
    .slice(from, Math.min(head, from + 4) + 1)
    .some(({ bits }) => (bits & (B.personNoun | B.staff | B.name)) !== 0);
  if (opens.lasting.test(rest)) return stays(rest);
  if (opens.for.test(form) && isPerson) return stays(`${put.with} ${behind()}`);
  if ((opens.for.test(form) || opens.of.test(form)) && head > from) return about(`${put.about} ${behind()}`);
  // «Couldn't care less what they said»: there what somebody was to respond to stands behind the words.
  const isCold = /^patient-blame\/(?:contempt|indifference)$/.test(desk.origin.hit.rule.rule.id);
  const responds = opens.responded.test(form);
  if (responds || opens.happened.test(form)) {
    const words = responds ? `${put.to} ${rest}` : `${put.when} ${behind()}`;
    return isCold ? { ...about(words), responds: true } : null;
  }
  if (opens.asked.test(form)) return about(`${put.about} ${rest}`);
  if (opens.soLong.test(`${form} ${second?.form ?? ""}`)) return stays(rest);
  if (mayStay(desk, from, head, true)) return stays(softened(rest, softer));
  if (opens.at.test(form) && (isPerson || opens.any.test(second?.form ?? "")))
    return stays(`${put.towards} ${behind()}`);
  const isMutual = kinds.each.test(second?.form ?? "") || kinds.other.test(tokens[from + 2]?.form ?? "");
  if (opens.against.test(form) && head < from + 5 && !isMutual) return stays(`${put.towards} ${behind()}`);
  // «Chose drugs over her kids»: nobody knows of a choice, and what it was about stays.
  const [, chosen] = opens.chosen.exec(said(desk, Math.max(0, from - 5), from - 1)) ?? [];
  if (chosen !== undefined) return about(`${put.about} ${chosen} ${desk.phrasing.and} ${put.about} ${rest}`);
  // «Stonewalled the physio», «gaming the laundry rota»: to whom, or about what.
  const when = tokens.findIndex((one, index) => index > from + 1 && index <= head && (one.opens & S.time) !== 0);
  const inside = tokens.slice(from, when < 0 ? head + 1 : when);
  const isThing =
    (opening.bits & (B.determiner | B.possessive | B.name | B.staff | B.personNoun)) !== 0 &&
    inside.every(
      ({ verb, bits, kind }) => kind !== "mark" && ((verb & finite) === 0 || bits !== 0 || (verb & V.common) === 0),
    );
  if (!isThing) return null;
  const behindIt = inside.findIndex(({ bits }, index) => index > 0 && (bits & B.preposition) !== 0);
  const noun = inside.at(behindIt < 0 ? -1 : behindIt - 1)!;
  const isWhom = (noun.bits & (B.personNoun | B.staff | B.name)) !== 0 || kinds.both.test(noun.form);
  // «Baiting the new guy»: half of whom it was stands among the words at fault.
  const isHalf = ((tokens[from - 2]?.bits ?? 0) & B.determiner) !== 0;
  if (isPerson && (!isWhom || isHalf)) return null;
  return isPerson ? stays(`${put.towards} ${rest}`) : about(`${put.about} ${rest}`);
}
