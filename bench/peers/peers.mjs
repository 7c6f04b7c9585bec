/** What others take for the same text: each gives a function to be timed. Loaded only by `npm run bench`. */
import alex from "alex";
import { LocalLinter } from "harper.js";
import { binaryInlined as binary } from "harper.js/binaryInlined";
import { lint } from "markdownlint/sync";
import retextEnglish from "retext-english";
import retextEquality from "retext-equality";
import { unified } from "unified";
import writeGood from "write-good";

const harper = new LocalLinter({ binary });
await harper.setup();
const equality = unified().use(retextEnglish).use(retextEquality);

export const peers = {
  "write-good": async (text) => writeGood(text),
  "retext-equality": async (text) => equality.run(equality.parse(text)),
  alex: async (text) => alex(text),
  "Harper (harper.js)": async (text) => harper.lint(text),
  markdownlint: async (text) => lint({ strings: { note: text } }),
};
