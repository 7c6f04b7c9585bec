import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { globSync } from "tinyglobby";

const root = process.cwd();
const sources = (folder: string) =>
  globSync(`${folder}/**/*.ts`, { cwd: root, ignore: ["**/*.d.ts", "**/.cache/**", "**/node_modules/**"] });
const importsOf = (file: string): readonly string[] =>
  [
    ...readFileSync(`${root}/${file}`, "utf8").matchAll(
      /^\s*(?:import|export)\b[^;]*?from\s+"([^"]+)"|import\("([^"]+)"\)/gm,
    ),
  ].map((match) => (match[1] ?? match[2])!);

/** The folder at the top of the tree that a relative import leads to. */
function reaches(file: string, target: string): string {
  const parts = file.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") parts.pop();
    else if (step !== ".") parts.push(step);
  }
  return parts.join("/");
}

const ofCore = [
  "unified",
  "remark-parse",
  "yaml",
  "mdast",
  "unist",
  "mdast-util-gfm-table",
  "micromark-extension-gfm-table",
  "mdast-util-from-markdown",
  "picomatch",
  "@noble/hashes/hmac.js",
  "@noble/hashes/sha2.js",
  "@noble/hashes/utils.js",
];

describe("the dependency rule", () => {
  it("core imports nothing of ours, no editor, no protocol, no Node", () => {
    for (const file of sources("core")) {
      for (const target of importsOf(file)) {
        if (target.startsWith(".")) assert.ok(reaches(file, target).startsWith("core/"), `${file} imports ${target}`);
        else assert.ok(ofCore.includes(target), `${file} imports ${target}`);
      }
    }
  });

  for (const folder of ["server", "cli"]) {
    it(`${folder} comes into core by its one door`, () => {
      for (const file of sources(folder)) {
        for (const target of importsOf(file).filter((one) => one.startsWith("."))) {
          const reached = reaches(file, target);
          if (reached.startsWith("core")) assert.equal(reached, "core", `${file} imports ${target}`);
          else {
            // What both need of Node stands in one place; in a worker there is none of it.
            const ofNode = ["node/beside", "node/compile-cache", "node/files", "node/flags"].includes(reached);
            const node = ofNode && (folder === "cli" || file.startsWith("server/node/"));
            // The report is a bundle of its own: the command knows its types and loads it when it is asked for one.
            const report = reached === "report/main" && file === "cli/report.ts";
            const own = reached.startsWith(`${folder}/`) || reached === "package.json";
            assert.ok(own || node || report, `${file} imports ${target}`);
          }
        }
      }
    });
  }

  it("client imports from server only its protocol", () => {
    for (const file of sources("client")) {
      for (const target of importsOf(file).filter((one) => one.startsWith("."))) {
        const reached = reaches(file, target);
        assert.ok(reached.startsWith("client/") || reached === "server/protocol", `${file} imports ${target}`);
      }
    }
  });

  it("vscode stands only in client, vscode-languageserver only in server", () => {
    for (const folder of ["core", "server", "client", "cli"]) {
      for (const file of sources(folder)) {
        for (const target of importsOf(file)) {
          if (target === "vscode" || target.startsWith("vscode-languageclient")) assert.equal(folder, "client", file);
          if (target.startsWith("vscode-languageserver")) assert.equal(folder, "server", file);
        }
      }
    }
  });

  it("node: stands only in node folders, cli and test", () => {
    for (const folder of ["core", "server", "client"]) {
      for (const file of sources(folder)) {
        if (/\/node\//.test(file)) continue;
        for (const target of importsOf(file)) assert.ok(!target.startsWith("node:"), `${file} imports ${target}`);
      }
    }
  });
});

describe("the words of a language", () => {
  /* Titles and modals before a name or a verb: what asks for them knows tokens and not the language. */
  const left = [
    "core/rephrase/clause/edges.ts /^(?:mr|mrs|ms|dr|prof|st|fru|hr|pas|pt)\\.$/",
    "core/rephrase/clause/fragment.ts /^(?:mr|mrs|ms|dr|miss|sister)\\.?$/",
    "core/rephrase/clause/fragment.ts /^(?:mr|mrs|ms|dr|miss|sister)\\.?$|^(?:mum|mom|mam|mummy|dad|daddy|gran|nan|nana|granny|grandad|grandpa|grandma|auntie)$/",
    "core/rephrase/clause/tense.ts /^(?:could|would|might)/",
  ];

  /** What is no expression goes by first: comments, texts. An expression stands where a value may. */
  const literal =
    /\/\/.*|\/\*[\s\S]*?\*\/|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|(?<=(?:[(,=:[!&|?{};>]|return)\s*)(?<said>\/(?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\\n[])+\/[a-z]*)/g;

  /** Letters that a class holds are no word, nor is a slot; what has a stroke in it names rules. */
  const holdsWords = (said: string): boolean =>
    !said.includes("\\/") &&
    /[æøå]|[a-z]{3,}/i.test(
      said.replace(/\/[a-z]*$/, "").replace(/\\[pP]\{\w+\}|\(\?<\w+>|\\[a-zA-Z]|\[(?:\\.|[^\]\\])*\]|\{\w+\\?\}/g, "|"),
    );

  it("stand in its folder, and in no expression of the engine", () => {
    const found = ["text", "claims", "rephrase", "rules"]
      .flatMap((folder) => sources(`core/${folder}`))
      .flatMap((file) =>
        [...readFileSync(`${root}/${file}`, "utf8").matchAll(literal)].flatMap(({ groups }) =>
          groups?.said !== undefined && holdsWords(groups.said) ? `${file} ${groups.said}` : [],
        ),
      );
    assert.deepEqual(found.sort(), left);
  });
});

describe("the tests", () => {
  it("stand at their source's own path", () => {
    const ofNoSource = [
      "test/layout.test.ts",
      "test/core/packs.test.ts",
      "test/server/emacs.test.ts",
      "test/server/neovim.test.ts",
    ];
    for (const test of globSync("test/{core,server,client,cli}/**/*.test.ts", { cwd: root })) {
      if (ofNoSource.includes(test)) continue;
      const source = test.replace(/^test\//, "").replace(/\.test\.ts$/, ".ts");
      assert.ok(existsSync(`${root}/${source}`), `${test} has no ${source}`);
    }
  });
});

/** Files that are one table of a language, a line an entry: they grow with it. */
const tables = /^core\/languages\/[a-z]+\/(?:idioms|tidy)\.ts$/;
const mostLines = 400;

describe("the size of a source", () =>
  it(`is at most ${mostLines} lines, tables of a language aside`, () => {
    const long = ["core", "server", "client", "cli", "node", "report", "derive", "bench", "test"]
      .flatMap(sources)
      .filter((file) => !tables.test(file))
      .filter((file) => readFileSync(`${root}/${file}`, "utf8").trimEnd().split("\n").length > mostLines);
    assert.deepEqual(long, []);
  }));
