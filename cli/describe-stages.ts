import type { NoteBlock, Reading } from "../core";

/** How words are set apart; plain where there is no colour. */
interface Ink {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
}

/** Sentences, clauses and claims of a note as an interlinear gloss. */
export function describeStages(reading: Reading, ink: Ink): string {
  const language = reading.language ?? "none of nb, nn, en";
  return `${[`language: ${language}`, ...reading.blocks.map((block) => describeBlock(block, ink))].join("\n\n")}\n`;
}

function describeBlock({ block, role, language, reading }: NoteBlock, ink: Ink): string {
  const head = ink.dim(
    `${block.kind}${block.quoted ? " (quoted)" : ""} · section: ${role} · language: ${language ?? "other"}`,
  );
  if (reading === null) return `${head}\n${block.prose.text}`;
  const { tokens } = reading;
  const text = (from: number, to: number) =>
    to > from ? block.prose.text.slice(tokens[from]!.start, tokens[to - 1]!.end) : "";
  const lines = reading.sentences.flatMap(({ sentence, clauses, subjects, contextOf, claims, hits }) => [
    ink.bold(text(sentence.from, sentence.to)),
    ...clauses.map((clause, index) => {
      const subject = subjects[index]!;
      const words = tokens.filter((token, at) => at >= sentence.from && at < sentence.to && token.clause === index);
      const said = words.map((token) => block.prose.text.slice(token.start, token.end)).join(" ");
      const who =
        subject.at < 0
          ? `(left out: ${subject.holder})`
          : `${block.prose.text.slice(tokens[subject.at]!.start, tokens[subject.at]!.end)} (${subject.holder})`;
      const verb = clause.verb < 0 ? "none" : tokens[clause.verb]!.form;
      const context = contextOf?.(index) ?? null;
      const sure =
        context === null ? "" : ` · ${context.certainty}, voice ${context.voice}${context.negated ? ", negated" : ""}`;
      return `  ${clause.kind} clause: ${said}\n    ${ink.dim(`subject ${who} · verb ${verb}${sure}`)}`;
    }),
    ...claims.map(({ match, holder, voice, certainty, polarity, about }) => {
      const hit = hits.find((one) => one.claim.match === match);
      const result =
        hit === undefined
          ? "not marked"
          : `marked by ${hit.rule.rule.id}${hit.also.length > 0 ? ` (also ${hit.also.join(", ")})` : ""}`;
      return `  claim: «${text(match.first, match.last + 1)}» class ${about} · of ${holder} · ${certainty} · voice ${voice} · ${polarity} → ${result}`;
    }),
  ]);
  return [head, ...lines].join("\n");
}
