import pc from "picocolors";
import type { Analyser, ExplainedSentence, NoteBlock, Reading } from "../core";
import { describeClaim } from "./describe-claim";

/** A note stage by stage: its sentences, their clauses, and what in them says something of somebody, marked or not and why. */
export function describeStages(reading: Reading, analyser: Analyser): string {
  const language = reading.language ?? "none of nb, nn, en";
  // The sentences of all blocks that were read, in their order.
  const explained = analyser.explain(reading, { start: 0, end: reading.source.length }).values();
  const blocks = reading.blocks.map((block) => describeBlock(block, reading.source, explained));
  return `${[`language: ${language}`, ...blocks].join("\n\n")}\n`;
}

function describeBlock(
  { block, role, language, reading }: NoteBlock,
  source: string,
  explained: Iterator<ExplainedSentence, undefined>,
): string {
  const head = pc.dim(
    `${block.kind}${block.quoted ? " (quoted)" : ""} · section: ${role} · language: ${language ?? "other"}`,
  );
  if (reading === null) return `${head}\n${block.prose.text}`;
  const { tokens } = reading;
  const { text } = block.prose;
  const wordAt = (at: number) => text.slice(tokens[at]!.start, tokens[at]!.end);
  // A slip or another spelling, and the word that it is read as.
  const readAt = (at: number) => {
    const [written, { form, kind }] = [wordAt(at), tokens[at]!];
    const same = kind !== "word" || written.toLowerCase().replaceAll("’", "'") === form;
    return same ? written : `${written} (${form})`;
  };
  const lines = reading.sentences.flatMap(({ sentence, clauses, subjects, contexts }) => [
    pc.bold(text.slice(tokens[sentence.from]!.start, tokens[sentence.to - 1]!.end)),
    ...clauses.map((clause, index) => {
      const { at, holder } = subjects[index]!;
      const said = tokens.flatMap((token, word) =>
        word >= sentence.from && word < sentence.to && token.clause === index ? [readAt(word)] : [],
      );
      const who = at < 0 ? `left out (${holder})` : `${wordAt(at)} (${holder})`;
      const verb = clause.verb < 0 ? "none" : wordAt(clause.verb);
      const context = contexts?.of(index);
      const sure =
        context == null ? "" : ` · ${context.certainty}, voice: ${context.voice}${context.negated ? ", negated" : ""}`;
      return `  ${clause.kind} clause: ${said.join(" ")}\n    ${pc.dim(`subject: ${who} · verb: ${verb}${sure}`)}`;
    }),
    // As in `explain`: words that several entries have make several claims, told alike.
    ...new Set((explained.next().value?.claims ?? []).map((claim) => describeClaim(source, claim))),
  ]);
  return [head, ...lines].join("\n");
}
