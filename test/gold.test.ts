import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readGold } from "../cli/eval/gold";
import { score, scored } from "../cli/eval/score";
import { createAnalyser, languages } from "../core";

const folders = { shared: join(process.cwd(), "../shared/gold"), own: join(process.cwd(), "test/gold") } as const;
type Place = keyof typeof folders;
const kept = join(process.cwd(), "test/gold/found.json");
/** So many sentences may a concern lose before somebody must look. */
const tolerance = 2;

const analyser = createAnalyser();

type Found = Record<string, Record<string, { right: number; wrong: number }>>;

function measure(folder: string): Found {
  return Object.fromEntries(
    languages.map((language) => {
      const files = readdirSync(folder).filter((file) => file.startsWith(`${language}-`) && file.endsWith(".tsv"));
      const notes = files.flatMap((file) => readGold(readFileSync(join(folder, file), "utf8"), file));
      const { counts } = score(notes, analyser, language);
      const found = scored.map((concern) => {
        const { right, wrong } = counts.get(concern) ?? { right: 0, wrong: 0 };
        return [concern, { right, wrong }] as const;
      });
      return [language, Object.fromEntries(found)];
    }),
  );
}

const read = (): Partial<Record<Place, Found>> =>
  existsSync(kept) ? (JSON.parse(readFileSync(kept, "utf8")) as Partial<Record<Place, Found>>) : {};

for (const set of ["shared", "own"] as const) {
  describe(`the labelled notes: ${set}`, function () {
    this.timeout(60_000);
    it("are read no worse than when they were last measured", function () {
      if (!existsSync(folders[set])) {
        console.log("      skipped: the folder ../shared/gold is not there");
        return this.skip();
      }
      const now = measure(folders[set]);
      // UNDRING_UPDATE=1 keeps what is measured now as what must not be lost.
      if (process.env.UNDRING_UPDATE === "1")
        writeFileSync(kept, `${JSON.stringify({ ...read(), [set]: now }, null, 2)}\n`);
      const before = read()[set] ?? {};
      for (const language of languages) {
        for (const concern of scored) {
          const [was, is] = [before[language]?.[concern], now[language]?.[concern]];
          assert.ok(was && is, `${language} ${concern} was measured`);
          assert.ok(
            is.right >= was.right - tolerance,
            `${language} ${concern}: ${is.right} found, ${was.right} before`,
          );
          assert.ok(
            is.wrong <= was.wrong + tolerance,
            `${language} ${concern}: ${is.wrong} wrong, ${was.wrong} before`,
          );
        }
      }
    });
  });
}
