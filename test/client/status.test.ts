import assert from "node:assert/strict";
import type { NoteStates } from "../../client/note-states";
import { statusBar } from "../../client/status";
import type { NoteState } from "../../server/protocol";
import { EventEmitter, seen } from "./vscode";

/** What the foot of the window shows and says of a note. */
function shown(current: NoteState | null, isPaused = false) {
  const states = { current, onChange: new EventEmitter().event } as unknown as NoteStates;
  const { show } = statusBar(states, () => isPaused);
  show();
  return seen.statusItems.at(-1) as {
    name: string;
    text: string;
    tooltip: string;
    command: string;
    accessibilityInformation: { label: string; role: string };
  };
}

const note: NoteState = { isNote: true, language: "nb", toWonder: 3, toFill: 1 };

describe("the foot of the window, to somebody who hears it", () => {
  it("is a button with a name, and says in words what the signs say", () => {
    const { name, text, command, accessibilityInformation } = shown(note);
    assert.equal(name, "Undring");
    assert.equal(command, "undring.menu");
    assert.equal(text, "$(comment-discussion) 3 $(edit) 1 nb");
    assert.deepEqual(accessibilityInformation, {
      label: "Undring: 3 å undre seg over · 1 å fylle ut · bokmål",
      role: "button",
    });
  });

  it("says that it rests, and that a file is left alone and why", () => {
    assert.equal(shown(note, true).accessibilityInformation.label, "Undring hviler");
    const { label } = shown({ ...note, isNote: false, language: "nn" }).accessibilityInformation;
    assert.match(label, /^Undring lèt denne fila vere i fred\. Notat kjenner ein att på /);
  });

  it("never leaves a sign without words", () => {
    for (const language of ["nb", "nn", "en", null] as const)
      for (const isNote of [true, false])
        for (const isPaused of [true, false])
          assert.doesNotMatch(shown({ ...note, language, isNote }, isPaused).accessibilityInformation.label, /\$\(|^$/);
  });
});
