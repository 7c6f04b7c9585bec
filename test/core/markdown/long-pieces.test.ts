import assert from "node:assert/strict";
import { partingOf } from "../../../core/markdown/long-pieces";
import { hardLength } from "../../../core/markdown/piece";
import { readMarkdown } from "../../../core/markdown/read";
import { cut } from "../../../core/markdown/scan";

const texts = (source: string) => readMarkdown(source).blocks.map(({ prose }) => prose.text);

describe("notes beyond all measure", () => {
  it("have a line of a megabyte read in parts that end with sentences and lose nothing", () => {
    const line = "Han var *sint* på oss i går. ".repeat(40_000);
    const parts = texts(line);
    assert.ok(parts.length > 10 && parts.every((part) => part.length <= hardLength && part.endsWith("i går.")));
    assert.equal(parts.join(" "), line.replaceAll("*", "").trim());
  });

  it("have a line without a blank parted anywhere but inside a character", () => {
    const line = "🙂".repeat(20_000);
    assert.equal(texts(`*${line}*`).join("").replaceAll("*", ""), line);
    assert.equal(partingOf(line, 0, 101), 100);
  });

  it("have a hundred thousand items, rows, quoted lines and blank lines read", () => {
    const many = 100_000;
    assert.equal(texts("- Han sov.\n".repeat(many)).length, many);
    assert.equal(texts(`- a\n${"  - Han sov.\n".repeat(many)}`).length, many + 1);
    assert.equal(texts(`| a |\n|---|\n${"| Han |\n".repeat(many)}`).length, many + 1);
    assert.equal(texts(`> ${"Han sov. ".repeat(3)}\n`.repeat(many)).join("\n").length, 27 * many - 1);
    assert.equal(texts("\n".repeat(many)).length, 0);
  });

  it("have a table with marks in its cells go on as a table where it is cut", () => {
    const blocks = readMarkdown(`> | a | b |\n> |---|---|\n${"> | *Han* | sov |\n".repeat(2000)}`).blocks;
    assert.equal(blocks.length, 4002);
    assert.ok(blocks.every(({ kind, quoted }) => kind === "cell" && quoted));
  });

  it("have code inside an item stay code where it is cut", () => {
    for (const [open, close] of [
      ["```", "```"],
      ["<pre>", "</pre>"],
      ["<!--", "-->"],
    ]) {
      const source = `- *a*\n\n  ${open}\n${"  Han lyver\n".repeat(3000)}  ${close}\n\n  b\n`;
      assert.deepEqual(texts(source), ["a", "b"]);
    }
  });

  it("have quotes and items within each other without end read line by line", () => {
    assert.deepEqual(texts(`${">".repeat(10_000)} Han sov.\n\nHun sov.`), ["Han sov.", "Hun sov."]);
    assert.deepEqual(texts(`${"- ".repeat(10_000)}Han sov.`), ["Han sov."]);
    const stairs = Array.from({ length: 300 }, (_, depth) => `${"  ".repeat(depth)}- Han sov.\n`).join("");
    assert.equal(texts(stairs).length, 300);
  });

  it("have marks within marks without end read", () => {
    for (const source of [
      "*a ".repeat(3000) + "a*".repeat(3000),
      "[".repeat(9000),
      "<?".repeat(3000),
      "![".repeat(3000),
    ]) {
      assert.ok(texts(`a ${source}`).length > 0);
    }
  });

  it("have odd characters kept where they are", () => {
    const source = "\uFEFFHan\0sov \uFEFFשלום e\u0301\n\n\uFEFFa *b*\n";
    assert.deepEqual(texts(source), ["Han\uFFFDsov \uFEFFשלום e\u0301", "\uFEFFa b"]);
    assert.equal(cut(source)[0]!.kind, "front");
  });
});
