import { B } from "../lexicon/bits";
import type { Clause } from "../text/clauses";
import type { Subject } from "../text/subject";
import type { Token } from "../text/tokens";

/* People in films, books and games, whom a note tells of and who live nowhere. */

const story =
  /^(?:\p{L}{0,8}films?(?:en|ar|er|ane|ene)?|(?:tegne|teikne|tv-)?serien?|bok(?:a|en)|roman(?:en)?|eventyret|manga|dataspillet|dataspelet|movies?|books?|novel|drama|lydbok|series|podcast|podkast(?:en)?|documentary|dokumentar(?:en)?|cartoon|sitcom|soap)$/u;

const isAbout = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from + 1, to).some(({ form }) => form === "om" || form === "about");

/** What opens a clause about a story, and how far before it the story stands. */
const reaches: Readonly<Record<string, number>> = { der: 6, hvor: 6, kor: 6, where: 6, som: 1, who: 1, which: 1 };

const stage =
  /^(?:revy(?:en)?|musikal(?:en)?|teaterstykket|skodespelet|skuespillet|sketsj(?:en)?|julespill(?:et)?|juleforestillinga?|charades?|revue|sketch|musical|panto|nativity)$/;
const scene = /^(?:scenen|stage|scena)$/;
const plays = /^(?:spill|spel|play|mim|rehears)/;

/** «Han er flink til å spille skurk i revyen», «She played the queen and was wicked on stage»: a part in a play. */
function isPlayed(tokens: readonly Token[], first: number): boolean {
  let [played, staged] = [false, false];
  const look = (at: number): boolean => {
    const { form, mark } = tokens[at]!;
    if (plays.test(form)) played = true;
    if (stage.test(form) || (scene.test(form) && ((tokens[at - 1]?.bits ?? 0) & B.preposition) !== 0)) staged = true;
    return !enders.has(mark);
  };
  for (let at = first; at >= 0 && at >= first - 8 && look(at); at -= 1);
  for (let at = first + 1; at < tokens.length && at <= first + 8 && look(at); at += 1);
  return played && staged;
}

const enders = new Set([".", "!", "?"]);

/** «I boka han leser, er faren en løgner»: the sentence opens in the story, and is about somebody who is no pronoun. */
function opensInStory(tokens: readonly Token[], { from }: Clause, { at, holder }: Subject): boolean {
  if (at < from || holder !== "other" || (tokens[at]!.bits & B.pronoun) !== 0) return false;
  let start = from;
  while (start > 0 && start > from - 10 && !enders.has(tokens[start - 1]!.mark)) start -= 1;
  if ((tokens[start]!.bits & B.preposition) === 0) return false;
  for (let next = start + 1; next < from && next <= start + 3; next += 1)
    if (story.test(tokens[next]!.form)) return true;
  return false;
}

/** «In the film the neighbour is horrible», «en film der hun er sjalu»: told of somebody in a story. */
export function isOfStory(tokens: readonly Token[], clause: Clause, subject: Subject, first: number): boolean {
  const placed = (tokens[clause.from]!.bits & B.preposition) !== 0;
  if (placed)
    for (let at = clause.from + 1; at < clause.verb && at <= clause.from + 4; at += 1)
      if (story.test(tokens[at]!.form)) return true;
  if (opensInStory(tokens, clause, subject) || isPlayed(tokens, first)) return true;
  // «Serien handler om en psykopat som …»: read as a clause of its own.
  if (tokens[clause.from]!.form === "om")
    for (let at = clause.from - 1; at >= 0 && at >= clause.from - 4; at -= 1)
      if (story.test(tokens[at]!.form)) return true;
  // «…, den handler om en lat konge»: the one named before the comma.
  const pointed = /^(?:den|det|it)$/.test(tokens[clause.from]!.form) && isAbout(tokens, clause.from, first);
  if (pointed && tokens[clause.from - 1]?.mark === ",")
    for (let at = clause.from - 2; at >= 0 && at >= clause.from - 8 && tokens[at]!.kind !== "mark"; at -= 1)
      if (story.test(tokens[at]!.form)) return true;
  // «Boka handler om en lat konge»
  for (let at = clause.from; at < first; at += 1)
    if (story.test(tokens[at]!.form) && (at === subject.at || isAbout(tokens, at, first))) return true;
  const opening = tokens[clause.from]!.form in reaches ? clause.from : clause.from - 1;
  const reach = reaches[tokens[opening]?.form ?? ""] ?? 0;
  for (let at = opening - 1; at >= 0 && at >= opening - reach; at -= 1) if (story.test(tokens[at]!.form)) return true;
  return false;
}
