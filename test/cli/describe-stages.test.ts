import assert from "node:assert/strict";
import { commandFolder } from "../command";

describe("undring stages", function () {
  this.timeout(20_000);
  const { run, remove } = commandFolder({
    "note.md": "# Kveld\n\nJeg ventet. Hun er sint på oss, men ikke manipulerende.\n",
  });
  after(remove);
  const shown = run(["stages", "note.md"]).stdout;

  it("shows each clause with whom it is about and who vouches for it", () => {
    assert.match(shown, /main clause: Jeg ventet \.\n.*subject: Jeg \(writer\) · verb: ventet/);
    assert.match(shown, /subject: Hun \(other\) · verb: er · asserted, voice: writer/);
  });
  it("tells in words what was marked, and why the rest was let be", () => {
    assert.match(shown, /«sint» is read as feeling, said of another person.*\n +marked by unmarked-inference\/feeling/);
    assert.match(shown, /«manipulerende» is read as trickery.*\n.* not marked: the negation makes it something else/);
  });
  it("keeps to itself what is of no concern to who asks: no numbers of classes, no words that no rule speaks of", () => {
    assert.doesNotMatch(shown, /class \d/);
    assert.doesNotMatch(shown, /«ventet» is read/);
  });
});
