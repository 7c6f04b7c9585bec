import { mkdirSync, writeFileSync } from "node:fs";
import { languages } from "../core";
import { writeDetector, writeLanguage } from "../core/languages";

/*
 * Compiles the built-in languages for the bundles, into the folder that is named: the first step of the build. What it
 * writes is read by `core/languages`.
 */
const folder = process.argv[2]!;
mkdirSync(folder, { recursive: true });
for (const language of languages) {
  const { table, rules, faults } = writeLanguage(language);
  // An entry that cannot be read would be missed in silence: what ships has none.
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
  writeFileSync(`${folder}/${language}.table`, table);
  writeFileSync(`${folder}/${language}.rules.json`, rules);
}
writeFileSync(`${folder}/telling.txt`, writeDetector());
