import { createAnalyser, newMemory } from "../core";
import { createChangeLog } from "../server/changes";
import { createMarkMaker } from "../server/marks";
import { settleForTyping } from "../server/node/manners";
import { lastEdit } from "../server/typing";
import { bokmålProse, median, ms, textOf } from "./texts";

/*
 * How long a keystroke takes, in a process of its own that is settled as the server's is. Run by `speed.ts`; prints the
 * rows of its table.
 */
settleForTyping();
const analyser = createAnalyser();

/** From the change received to the marks ready to be sent, at places all over a note of each length. */
function keystrokes(notes: readonly string[]): string[] {
  return (
    [
      ["3 KB", 3_000],
      ["100 KB", 100_000],
      ["1 MB", 1_000_000],
    ] as const
  ).map(([name, length]) => {
    const text = textOf(notes, length);
    const [memory, maker] = [newMemory(), createMarkMaker(() => null)];
    const log = createChangeLog();
    const document = log.create("file:///note.md", "markdown", 1, text);
    const read = () => {
      const [now, changed] = [log.textOf(document), log.take(document)];
      const edit = lastEdit(log.last(document), now, 0);
      return maker.of(document, analyser.read(now, { language: "nb", memory, changed: changed! }), edit, 1);
    };
    read();
    const taken: number[] = [];
    for (let at = 0; at < 500; at += 1) {
      const place = document.positionAt(Math.floor((length * (at + 1)) / 520));
      const start = performance.now();
      log.update(document, [{ range: { start: place, end: place }, text: "x" }], at + 2);
      read();
      if (at >= 100) taken.push(performance.now() - start);
    }
    return `| ${name} | ${ms(median(taken))} | ${ms(median(taken, 0.99))} |`;
  });
}

console.log(keystrokes(bokmålProse()).join("\n"));
