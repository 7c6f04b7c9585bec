import assert from "node:assert/strict";
import { spanToSource } from "../../../core/markdown/offsets";
import { readMarkdown } from "../../../core/markdown/read";

/** What a note says, block by block, with kind, level and quotation in front. */
function said(source: string): readonly string[] {
  return readMarkdown(source).blocks.map(
    ({ kind, level, quoted, prose }) => `${quoted ? "quoted " : ""}${kind}${level || ""}: ${prose.text}`,
  );
}

/** Where a piece of prose stands in the source. */
function found(source: string, text: string): string {
  const block = readMarkdown(source).blocks.find(({ prose }) => prose.text.includes(text));
  assert.ok(block !== undefined);
  const start = block.prose.text.indexOf(text);
  const span = spanToSource(block, { start, end: start + text.length });
  return source.slice(span.start, span.end);
}

describe("a note read as prose", () => {
  it("has headings of both ways, paragraphs, items and cells", () => {
    assert.deepEqual(
      said(
        "# Kveld ##\n\nUnderveis\n---------\nHan sov.\n\n- Urolig.\n  1. Rolig.\n\n| Tid | Hva |\n|---|---|\n| 21 | te |\n",
      ),
      [
        "heading1: Kveld",
        "heading2: Underveis",
        "paragraph: Han sov.",
        "item: Urolig.",
        "item: Rolig.",
        "cell: Tid",
        "cell: Hva",
        "cell: 21",
        "cell: te",
      ],
    );
  });

  it("knows whose words stand in a block quote, and reads them without its marks", () => {
    assert.deepEqual(said("> Jeg er *trøtt*\n> i dag\nog i går.\n\nHan sov."), [
      "quoted paragraph: Jeg er trøtt\ni dag\nog i går.",
      "paragraph: Han sov.",
    ]);
  });

  it("keeps the words of marks and links, and puts a noun's place for code, images and addresses", () => {
    assert.deepEqual(
      said("Han var **ikke _helt_** [rolig](https://a.invalid 'x'), se `p1`, ![b](c.png) og <https://a.invalid>."),
      ["paragraph: Han var ikke helt rolig, se \uFFFC, \uFFFC og \uFFFC."],
    );
  });

  it("takes a bare address for a noun, and what follows it for prose", () => {
    assert.deepEqual(said("Se https://a.invalid/b_c?d=e&f=g, eller (www.a.invalid). Han *sov*."), [
      "paragraph: Se \uFFFC, eller (\uFFFC). Han sov.",
    ]);
    assert.equal(found("Se https://a.invalid/b, ja.", "\uFFFC, ja"), "https://a.invalid/b, ja");
  });

  it("leaves code, HTML and definitions out", () => {
    const source =
      "```\nHan lyver\n```\n\n    Han lyver\n\n<div>\nHan lyver\n</div>\n\n[a]: /b 'Han lyver'\n\nHan <b>sov</b>.\n";
    assert.deepEqual(said(source), ["paragraph: Han sov."]);
  });

  it("reads a reference whose definition stands anywhere as the words of a link", () => {
    assert.deepEqual(said("Se [rapporten][R1].\n\n> [r1]: /x\n\nSe [R1][] og [annet]."), [
      "paragraph: Se rapporten.",
      "paragraph: Se R1 og [annet].",
    ]);
  });

  it("reads such a reference in front of HTML that never ends", () => {
    assert.deepEqual(said("[rapport][en]\n\n    kode\n<![CDATA[\n\n<pre>\n[en]: /x\n")[0], "paragraph: [rapport][en]");
    assert.deepEqual(said("> [en]: /x\n\n[rapport][en]\n\n    kode\n<![CDATA[\n")[0], "paragraph: rapport");
  });

  it("keeps the boxes of task lists and the slots of suggestions", () => {
    assert.deepEqual(said("- [ ] Ring [pårørende]\n- [x] Te"), ["item: [ ] Ring [pårørende]", "item: [x] Te"]);
  });

  it("reads references and escapes as their characters and finds them again as they stand", () => {
    const source = "> Han gr&aring;t \\*litt\\* &amp; mye\r\n> &ukjent; &#x1F642;.";
    assert.deepEqual(said(source), ["quoted paragraph: Han gråt *litt* & mye\n&ukjent; 🙂."]);
    assert.equal(found(source, "å"), "&aring;");
    assert.equal(found(source, "gråt"), "gr&aring;t");
    assert.equal(found(source, "*litt*"), "*litt\\*");
    assert.equal(found(source, "mye\n&ukjent;"), "mye\r\n> &ukjent;");
    assert.equal(found(source, "🙂"), "&#x1F642;");
    assert.equal(found(source, "&"), "&amp;");
  });

  it("counts a hard break as a line ending", () => {
    assert.deepEqual(said("Rolig.  \nTrøtt.\\\nSov."), ["paragraph: Rolig.\nTrøtt.\nSov."]);
    assert.equal(found("Rolig *nå*.  \nTrøtt.", "nå.\nTrøtt"), "nå*.  \nTrøtt");
  });

  it("takes front matter off, and only at the top", () => {
    const source = "\uFEFF---\nlanguage: nb\n---\nHan sov.\n\n---\na: b\n---\n";
    const { frontMatter, blocks } = readMarkdown(source);
    assert.ok(frontMatter !== null);
    assert.equal(source.slice(frontMatter.start, frontMatter.end).trim(), "language: nb");
    assert.deepEqual(
      blocks.map(({ prose }) => prose.text),
      ["Han sov.", "a: b"],
    );
    assert.equal(readMarkdown("Han sov.\n---\na: b\n---\n").frontMatter, null);
    assert.equal(readMarkdown("---\na: b\n").frontMatter, null);
  });

  it("finds comments between blocks, inside them, in items and quotes", () => {
    const source = "<!-- en -->\n\nHan <!-- to --> sov.\n\n- <!-- tre\n  fire -->\n\n> <!-- fem -->\n";
    const comments = readMarkdown(source).comments.map(({ span }) => source.slice(span.start, span.end));
    assert.deepEqual(comments, ["<!-- en -->", "<!-- to -->", "<!-- tre\n  fire -->", "<!-- fem -->"]);
  });

  it("reads nothing out of nothing", () => {
    for (const source of ["", "\uFEFF", "\n\n", "---\n---\n", "   \t", "#", "- \n- ", "> "]) {
      assert.deepEqual(readMarkdown(source).blocks, []);
    }
  });
});
