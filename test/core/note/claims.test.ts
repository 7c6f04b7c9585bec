import assert from "node:assert/strict";
import { createAnalyser, type Language } from "../../../core";

const analyser = createAnalyser();
const manner = (text: string, language: Language = "nb") => analyser.read(text, { language }).profileOfNote.manner;

describe("what is said of other minds is counted", () => {
  it("as fact, tentatively, in somebody's words, or asking", () => {
    assert.deepEqual(manner("Hun er sint."), { asserted: 1 });
    assert.deepEqual(manner("Hun virker sint."), { hedged: 1 });
    assert.deepEqual(manner("Hun sier at hun er sint."), { reported: 1 });
    assert.deepEqual(manner("Jeg lurer på om hun er sint."), { asked: 1 });
    assert.deepEqual(manner("Ho verkar lei seg. Er ho redd?", "nn"), { hedged: 1, asked: 1 });
    assert.deepEqual(manner("She is angry. She says she is sad.", "en"), { asserted: 1, reported: 1 });
  });
  it("once a place, though its words could be several things", () =>
    assert.deepEqual(manner("Hun forteller at hun er redd for møtet."), { reported: 1 }));
  it("of others alone, and not what is no mind", () => {
    assert.deepEqual(manner("Jeg var sint. Vi ble redde."), {});
    assert.deepEqual(manner("Han sier at maten er klar. Hun er en rusmisbruker."), {});
  });
});
