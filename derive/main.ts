import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { derivedFiles } from "./all";

// A rule that is gone leaves no page behind.
rmSync("docs/rules", { recursive: true, force: true });
for (const [path, text] of derivedFiles()) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
