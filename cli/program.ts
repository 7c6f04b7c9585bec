import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { isLanguage, languages, profiles } from "../core";
import { loadBundle } from "../node/compile-cache";
import type * as commands from "./commands";
import { isDay } from "./day";
import { formatNames } from "./formats/names";
import { version } from "./version";

/** 0 nothing at or above the limit, 1 findings, 2 could not do as asked. */
export type ExitCode = 0 | 1 | 2;

/** The commands' bundle lies beside this one; it is loaded when one of them is to run. */
declare const __dirname: string;
export const commanded = () => loadBundle<typeof commands>(`${__dirname}/commands.js`, (one) => one.isWorthKeeping());

/** What a command of the program does, by its name among `commands`: it takes what was asked for as it stands. */
type Does = (
  name: Exclude<keyof typeof commands, "isWorthKeeping" | "runAsJob">,
) => (...asked: readonly unknown[]) => Promise<void>;

const language = new Option(
  "--language <language>",
  "the language of the notes; found in the text where it is not given",
).argParser((value) => {
  if (!isLanguage(value)) throw new InvalidArgumentError(`Expected one of ${languages.join(", ")}.`);
  return value;
});

const profile = (says: string) => new Option("--profile <profile>", says).choices(profiles);
const jobs = (says: string) => new Option("--jobs <number>", says).argParser(positive);
const noCache = ["--no-cache", "read every note anew, and keep nothing of what was read"] as const;

const positive = (value: string): number => {
  if (!/^[1-9]\d{0,2}$/.test(value)) throw new InvalidArgumentError("Expected a number from 1 to 999.");
  return Number(value);
};

const isoDay = (value: string): string => {
  if (!isDay(value)) throw new InvalidArgumentError("Expected a day as 2026-01-31.");
  return value;
};

/** What reads notes and shows what it found. */
function addReading(program: Command, does: Does): void {
  program
    .command("check")
    .description("read notes and show what could be wondered about")
    .argument("[paths...]", "files, folders or globs; - for standard input", ["."])
    .addOption(new Option("--format <format>", "how to show it").choices([...formatNames, "html"]).default("pretty"))
    .addOption(language)
    .addOption(profile("how much is shown; else as undring.yml says, or standard"))
    .option("--summary", "counts by family alone (pretty, json or ndjson)")
    .option("--since <revision>", "only lines that were changed since this revision of git")
    .addOption(jobs("how many threads read; as many as pay where it is not given"))
    .option(...noCache)
    .addOption(
      new Option(
        "--stdin-ndjson",
        'notes come on standard input, one a line: { "id": …, "text": … }, and what is found goes out as ndjson',
      )
        .implies({ format: "ndjson" })
        .conflicts("since"),
    )
    .addOption(
      new Option("--fail-on <severity>", "exit 1 from this severity on")
        .choices(["hint", "information", "warning", "never"])
        .default("warning"),
    )
    .action(does("check"));
  program
    .command("report")
    .description(
      "one page about how many notes are written: by family, over time, by unit, shift and kind; never by writer",
    )
    .argument("[paths...]", "files, folders or globs", ["."])
    .option("-o, --output <file>", "where to; standard output where it is not given")
    .addOption(new Option("--from <day>", "only notes from this day on (2026-01-31)").argParser(isoDay))
    .addOption(new Option("--to <day>", "only notes up to this day").argParser(isoDay))
    .option("--against <path>", "notes to hold them against: a folder, or a period of the same notes (FROM..TO)")
    .option("--no-text", "figures alone, without a word of any note")
    .addOption(profile("how much counts; else as undring.yml says"))
    .addOption(jobs("how many threads read"))
    .option(...noCache)
    .addOption(new Option("--language <language>", "the language of the report").choices(languages))
    .action(does("report"));
}

/** What tells why notes are read as they are. */
function addTelling(program: Command, does: Does): void {
  program
    .command("stages")
    .description("show sentences, clauses and claims of one note, and why something was or was not marked")
    .argument("<file>", "a note; - for standard input")
    .addOption(language)
    .addOption(profile("how much is shown"))
    .action(does("showStages"));
  program
    .command("explain")
    .description("tell of a rule what it asks and why; of a line, which rule spoke and what kept the others silent")
    .argument("<target>", "family/name of a rule, a family, or FILE:LINE")
    .addOption(language)
    .addOption(profile("how much is shown"))
    .action(does("explain"));
  program
    .command("config")
    .description("show what holds for a note or a folder, and which file each value comes from")
    .argument("[path]", "a note or a folder", ".")
    .addOption(new Option("--format <format>", "how to show it").choices(["pretty", "json"]).default("pretty"))
    .action(does("showConfig"));
  program
    .command("eval")
    .description("measure the reading on labelled sentences: precision, recall and F1 by concern and language")
    .argument(
      "<gold...>",
      "files of note, labels (C, B, S, G or -) and sentence, parted by tabs; the name begins with the language",
    )
    .option("--errors", "list the sentences where reading and gold differ")
    .option("--rules", "list right and wrong by rule")
    .addOption(new Option("--format <format>", "how to show it").choices(["pretty", "json"]).default("pretty"))
    .action(does("evaluate"));
}

/** What is kept beside notes: a team's file, and what was let go. */
function addKeeping(program: Command, does: Does): void {
  program
    .command("init")
    .description("put a first undring.yml into this folder")
    .addOption(new Option("--language <language>", "the language of its comments").choices(languages).default("nb"))
    .action(does("init"));
  program
    .command("baseline")
    .description("accept what is found in some notes today, so that only what is new is shown")
    .argument("[paths...]", "files, folders or globs", ["."])
    .action(does("baseline"));
  program
    .command("kept")
    .description("list what was let go")
    .argument("[paths...]", "the notes to hold it against", ["."])
    .option("--prune", "delete what no note of its whole folder answers to any more")
    .option("--delete <which>", "delete by the beginning of its fingerprint, by rule, or all")
    .action(does("showKept"));
  program
    .command("stored")
    .description("show all that is kept on disk for this folder")
    .option("--delete", "delete it")
    .action(does("showStored"));
}

/** What teams do with rules of their own. */
function addRules(program: Command, does: Does): void {
  const rules = program.command("rules").description("write, test and compare rules");
  rules
    .command("test")
    .description("run the sentences of packs; without paths, of those that undring.yml here extends")
    .argument("[packs...]", "pack files, or folders of them")
    .option("--coverage <notes>", "also show which rules a folder of notes never meets")
    .action(does("testRules"));
  rules
    .command("new")
    .description("ask for the sentences of a new rule and write it")
    .argument("[file]", "where to", "house.yml")
    .action(does("newRule"));
  rules
    .command("diff")
    .description("what a new version of a pack adds and takes away in a folder of notes")
    .argument("<old>", "a pack file")
    .argument("<new>", "the same, changed")
    .argument("<notes>", "files, a folder or a glob of notes")
    .action(does("diffRules"));

  const pack = program.command("pack").description("build, verify and lock packs");
  pack
    .command("build")
    .description("make one readable file of the packs in a folder, stamped with its hash")
    .argument("<folder>")
    .option("-o, --output <file>", "where to; standard output where it is not given")
    .action(does("buildPack"));
  pack
    .command("verify")
    .description("whether a built pack is still as it was stamped")
    .argument("<file>")
    .action(does("verifyPack"));
  pack
    .command("lock")
    .description("write undring.lock: which packs are extended here, and their hashes")
    .option("--check", "say what changed instead")
    .action(does("lockPacks"));
}

/** Runs the command. Everything it says goes to standard output or standard error; it never ends the process itself. */
export async function run(argv: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = 0;
  const does: Does =
    (name) =>
    async (...asked) => {
      const command = commanded()[name] as (...asked: readonly unknown[]) => Promise<ExitCode>;
      code = await command(...asked);
    };
  const program = new Command("undring")
    .description("Reads shift notes (nb, nn, en) and wonders along: what stands as fact that nobody can see?")
    .version(version)
    .exitOverride()
    .showHelpAfterError("(undring --help tells more)");
  for (const add of [addReading, addTelling, addKeeping, addRules]) add(program, does);
  try {
    await program.parseAsync([...argv]);
  } catch (fault) {
    if (!(fault instanceof CommanderError)) throw fault;
    return fault.exitCode === 0 ? 0 : 2;
  }
  return code;
}
