import assert from "node:assert/strict";
import type { Log } from "sarif";
import { commandFolder } from "../../command";

describe("the formats", function () {
  this.timeout(30_000);
  const { run, remove } = commandFolder({
    "a.md": "Hun er manipulerende & sint på <oss>. Fnr ligger ikke her.\n",
    "b æ.md": "Hun sov godt i natt og spiste frokost med de andre.\n",
  });
  after(remove);
  const check = (format: string) => run(["check", ".", "--format", format]).stdout;

  it("SARIF names rules, places and no errors", () => {
    const { version, runs } = JSON.parse(check("sarif")) as Log;
    assert.equal(version, "2.1.0");
    const [first] = runs;
    const results = first?.results ?? [];
    assert.equal(results.length, 2);
    for (const { ruleId, ruleIndex, level, locations } of results) {
      assert.equal(first?.tool.driver.rules?.[ruleIndex!]?.id, ruleId);
      assert.ok(level === "warning" || level === "note");
      assert.ok((locations?.[0]?.physicalLocation?.region?.startLine ?? 0) >= 1);
    }
  });

  it("NDJSON has one note a line", () => {
    const lines = check("ndjson")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { path: string; findings: unknown[] });
    assert.deepEqual(
      lines.map(({ findings }) => findings.length),
      [2, 0],
    );
  });

  it("checkstyle and JUnit are XML with all that could break it escaped", () => {
    for (const format of ["checkstyle", "junit"]) {
      const xml = check(format);
      assert.match(xml, /^<\?xml version="1\.0" encoding="UTF-8"\?>\n/);
      const open = [...xml.matchAll(/<([a-z]+)(?:\s[^<>]*)?(?<!\/)>/g)].map(([, name]) => name);
      const closed = [...xml.matchAll(/<\/([a-z]+)>/g)].map(([, name]) => name);
      assert.deepEqual([...open].sort(), [...closed].sort());
      assert.doesNotMatch(xml, /&(?!amp;|lt;|gt;|quot;)/);
    }
    assert.match(check("junit"), /<testsuites name="undring" tests="2" failures="1">/);
  });
});
