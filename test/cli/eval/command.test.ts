import assert from "node:assert/strict";
import { commandFolder } from "../../command";

describe("undring eval", function () {
  this.timeout(30_000);
  const { run, remove } = commandFolder({
    "nb-a.tsv": "one\t-\tKommer seg aldri til noe som helst uten at vi henter ham.\none\tC\tHan sov godt.\n",
    "nb-wrong.tsv": "one\t-\tHan sov.\none\tX\tHemmelig.\n",
    "nb-empty.tsv": "\n",
    "other.tsv": "one\t-\tHan sov.\n",
  });
  after(remove);

  it("shows where reading and gold differ, with the rule that spoke and those under its mark", () => {
    const { status, stdout } = run(["eval", "nb-a.tsv", "--errors"]);
    assert.equal(status, 0);
    assert.match(
      stdout,
      /wrong blame one: Kommer .* {2}<absolute-generalization\/blame over absolute-generalization\/always>/,
    );
    assert.match(stdout, /missed certainty one: Han sov godt\.\n/);
  });

  it("tells of each file why it cannot be read, in their order and without a word of it", () => {
    const { status, stdout, stderr } = run([
      "eval",
      "nope.tsv",
      "nb-wrong.tsv",
      "nb-empty.tsv",
      "other.tsv",
      "nb-a.tsv",
    ]);
    assert.equal(status, 2);
    assert.equal(stdout, "");
    assert.deepEqual(stderr.trim().split("\n"), [
      "undring: nope.tsv: there is no such file",
      "undring: nb-wrong.tsv:2: labels are C, B, S, G (parted by commas) or -",
      "undring: nb-empty.tsv: it holds no labelled sentence",
      "undring: other.tsv: the file's name must begin with its language (nb-, nn- or en-)",
    ]);
  });
});
