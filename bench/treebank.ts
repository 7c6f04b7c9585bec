import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Analyser, Language } from "../core";

/** How finite verbs and subjects compare with a treebank of Universal Dependencies. */
interface TreebankScore {
  readonly language: Language;
  readonly sentences: number;
  readonly verbs: { readonly right: number; readonly wrong: number; readonly missed: number };
  /** Of clauses whose verb was found and that have a subject in the treebank: those whose subject is the same. */
  readonly subjects: { readonly same: number; readonly of: number };
}

interface Word {
  readonly id: number;
  readonly head: number;
  readonly relation: string;
  readonly finite: boolean;
  /** UTF-16 offset of its first letter in the sentence. */
  readonly start: number;
}

interface Tree {
  readonly text: string;
  readonly words: readonly Word[];
}

const files: Readonly<Record<Language, string>> = {
  nb: "ud-norwegian-bokmaal/no_bokmaal-ud-dev.conllu",
  nn: "ud-norwegian-nynorsk/no_nynorsk-ud-dev.conllu",
  en: "ud-english-ewt/en_ewt-ud-dev.conllu",
};

/** Measures the clauses of one language on its treebank (the development part); null where it does not lie there. */
export function scoreTreebank(folder: string, language: Language, analyser: Analyser): TreebankScore | null {
  const path = join(folder, files[language]);
  if (!existsSync(path)) return null;
  const verbs = { right: 0, wrong: 0, missed: 0 };
  const subjects = { same: 0, of: 0 };
  let sentences = 0;
  for (const { text, words } of readTrees(readFileSync(path, "utf8"))) {
    const { blocks } = analyser.read(text, { language });
    const [block] = blocks;
    // Where Markdown means something by the marks of the sentence there is nothing to compare.
    if (blocks.length !== 1 || block?.reading == null || block.block.prose.text !== text) continue;
    sentences += 1;
    const { tokens, sentences: read } = block.reading;
    const found = new Map<number, { readonly start: number; readonly end: number } | null>();
    for (const sentence of read) {
      sentence.clauses.forEach((clause, index) => {
        if (clause.verb < 0) return;
        const at = sentence.subjects[index]!.at;
        found.set(tokens[clause.verb]!.start, at < 0 ? null : tokens[at]!);
      });
    }
    const finite = words.filter((word) => word.finite);
    const starts = new Set(finite.map(({ start }) => start));
    for (const start of found.keys()) verbs[starts.has(start) ? "right" : "wrong"] += 1;
    verbs.missed += finite.filter(({ start }) => !found.has(start)).length;
    for (const verb of finite) {
      if (!found.has(verb.start)) continue;
      const subject = subjectOf(words, verb);
      if (subject === null) continue;
      subjects.of += 1;
      const own = found.get(verb.start);
      const inside = own == null ? [] : words.filter(({ start }) => start >= own.start && start < own.end);
      if (inside.some((word) => isUnder(words, word, subject))) subjects.same += 1;
    }
  }
  return { language, sentences, verbs, subjects };
}

const helping = new Set(["aux", "cop", "aux:pass"]);

function subjectOf(words: readonly Word[], verb: Word): Word | null {
  const predicate = helping.has(verb.relation) ? verb.head : verb.id;
  return words.find(({ head, relation }) => head === predicate && /^(?:nsubj|expl)/.test(relation)) ?? null;
}

function isUnder(words: readonly Word[], word: Word, top: Word): boolean {
  let at: Word | undefined = word;
  for (let steps = 0; at !== undefined && steps < words.length; steps += 1) {
    if (at.id === top.id) return true;
    const { head }: Word = at;
    at = words.find(({ id }) => id === head);
  }
  return false;
}

/** Reads CoNLL-U. Words inside a multiword token («don't») get the places of their parts. */
function* readTrees(text: string): Generator<Tree> {
  for (const part of text.split(/\r?\n\r?\n/)) {
    const lines = part.split(/\r?\n/);
    const sentence = lines.find((line) => line.startsWith("# text = "))?.slice(9);
    if (sentence === undefined) continue;
    const words: Word[] = [];
    let place = 0;
    for (const line of lines) {
      const [id, form, , , , features, head, relation] = line.split("\t");
      if (id === undefined || form === undefined || !/^\d+$/.test(id)) continue;
      const found = sentence.indexOf(form, place);
      const start = found >= 0 && found <= place + 3 ? found : place;
      place = start + (found === start ? form.length : 0);
      words.push({
        id: Number(id),
        head: Number(head),
        relation: relation ?? "",
        finite: (features ?? "").includes("VerbForm=Fin"),
        start,
      });
    }
    yield { text: sentence, words };
  }
}
