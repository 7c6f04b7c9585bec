import type { Wrapped } from "../clause/clause";
import { type Desk, type Draft, noteWords, upperFirst } from "../draft";
import { framed, framedText, saidAgain, wordsOf } from "./frames";

/* A plain motive, or what somebody knows, is asked and not claimed. */

/** «Ville skremme oss», «vet godt at det er feil». */
export function isAsked({ origin: { hit }, phrasing: { asks } }: Desk, { text }: Wrapped): boolean {
  if (asks === undefined) return false;
  const { id } = hit.rule.rule;
  const known = id === "mind-certainty/knowledge" ? asks.knows.exec(text) : null;
  if (known === null && !/^motive-attribution\/(?:motive|intention)$/.test(id)) return false;
  // «Vet godt at det ikke er mer»: a no in what is known leaves the knowing to be asked.
  return !asks.kinds.none.test(known === null ? text : text.slice(0, known.index + known[0].length));
}

/** «[Det som skjedde] fikk meg til å lure på om han ville skremme oss.» */
export function whetherDrafts(desk: Desk, wrapped: Wrapped, hint: string): readonly Draft[] {
  const { asks, feeling, merely } = desk.phrasing;
  if (asks === undefined) return [];
  // «La seg på gulvet, for å holde oss igjen»: an aim alone is no statement.
  const behind = wrapped.text.slice(wrapped.who.length).trimStart();
  if (desk.phrasing.purpose.some((words) => behind.startsWith(`${words.join(" ")} `))) return [];
  const set = setAgainst(desk, wrapped);
  const said = framedText(desk, set === null ? wrapped : { ...wrapped, text: set.text }).replace(asks.knows, "$1");
  // «… at vi bare var to»: there it tells how many.
  const own = said.search(asks.kinds.ownClause);
  const [head, tail] = own < 0 ? [said, ""] : [said.slice(0, own), said.slice(own)];
  const open = merely.reduce((text, only) => text.replace(` ${only} `, " "), head) + tail;
  const plain = set === null ? open : `${open}. ${upperFirst(saidAgain(desk, wrapped))} ${set.done}`;
  return [
    framed(desk, "observe", wrapped, `${wordsOf(asks.seen, wrapped)} ${plain}`, hint),
    framed(desk, "own", wrapped, `${wordsOf(asks.whether, wrapped)} ${plain}`, feeling.hint),
  ];
}

/** «Vet godt at vi låser, men kommer likevel»: what is set against it was done, and is nothing that is asked. */
function setAgainst(
  { origin, phrasing }: Desk,
  { first, last, text, who }: Wrapped,
): { readonly text: string; readonly done: string } | null {
  const { sentence, reading } = origin;
  const { tokens } = reading;
  const but = phrasing.joins[1];
  const clause = sentence.clauses.find(
    ({ from, verb, kind }) =>
      kind !== "main" && from > first && verb === from + 1 && verb <= last && tokens[from]!.form === but,
  );
  if (clause === undefined || who === "") return null;
  const done = noteWords({ origin }, clause.from + 1, last);
  const at = text.lastIndexOf(done);
  if (at < 0 || !text.endsWith(done)) return null;
  return { text: text.slice(0, at).replace(/,? \p{L}+ $/u, ""), done };
}
