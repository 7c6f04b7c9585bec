import type { Wrapped } from "../clause/clause";
import type { Desk, Draft } from "../draft";
import { framed, framedText, wordsOf } from "./frames";

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
  const said = framedText(desk, wrapped).replace(asks.knows, "$1");
  // «… at vi bare var to»: there it tells how many.
  const own = said.search(asks.kinds.ownClause);
  const [head, tail] = own < 0 ? [said, ""] : [said.slice(0, own), said.slice(own)];
  const plain = merely.reduce((text, only) => text.replace(` ${only} `, " "), head) + tail;
  return [
    framed(desk, "observe", wrapped, `${wordsOf(asks.seen, wrapped)} ${plain}`, hint),
    framed(desk, "own", wrapped, `${wordsOf(asks.whether, wrapped)} ${plain}`, feeling.hint),
  ];
}
