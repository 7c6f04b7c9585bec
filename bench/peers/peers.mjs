/** What others take for the same text: each gives a function to be timed. Loaded only by `npm run bench`. */
import { TextlintKernel } from "@textlint/kernel";
import markdownPlugin from "@textlint/textlint-plugin-markdown";
import alex from "alex";
import { LocalLinter } from "harper.js";
import { binaryInlined as binary } from "harper.js/binaryInlined";
import { lint } from "markdownlint/sync";
import retextEnglish from "retext-english";
import retextEquality from "retext-equality";
import textlintAlex from "textlint-rule-alex";
import textlintWriteGood from "textlint-rule-write-good";
import { unified } from "unified";
import writeGood from "write-good";

const harper = new LocalLinter({ binary });
await harper.setup();
const equality = unified().use(retextEnglish).use(retextEquality);

const own = (module) => module.default ?? module;
const textlint = new TextlintKernel();
const textlintOptions = {
  filePath: "note.md",
  ext: ".md",
  plugins: [{ pluginId: "markdown", plugin: own(markdownPlugin) }],
  rules: [
    { ruleId: "alex", rule: own(textlintAlex) },
    { ruleId: "write-good", rule: own(textlintWriteGood) },
  ],
};

export const peers = {
  "write-good": async (text) => writeGood(text),
  "retext-equality": async (text) => equality.run(equality.parse(text)),
  alex: async (text) => alex(text),
  "Harper (harper.js)": async (text) => harper.lint(text),
  "textlint (alex and write-good rules)": async (text) => textlint.lintText(text, textlintOptions),
  markdownlint: async (text) => lint({ strings: { note: text } }),
};
