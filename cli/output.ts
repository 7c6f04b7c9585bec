import { once } from "node:events";
import { whyUnwritten, writeWhole } from "../node/beside";

/** Shows something on standard output, no faster than it is read: nothing is held for a slow reader. */
export async function show(text: string): Promise<void> {
  if (text !== "" && !process.stdout.write(text)) await once(process.stdout, "drain");
}

/** Shows a line on standard output. */
export const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Tells something on standard error. The line of progress, where there is one, gives way. */
export const tell = (line: string): void =>
  void process.stderr.write(`${process.stderr.isTTY ? "\r\u001b[K" : ""}undring: ${line}\n`);

/** Writes a file that was asked for; where it cannot be written that is told. */
export async function writeAsked(path: string, text: string): Promise<boolean> {
  const fault = await writeWhole(path, text);
  if (fault !== null) tell(`${path}: it cannot be written: ${whyUnwritten(fault)}`);
  return fault === null;
}

/** What is told of a fault of the command's own: its kind and its place in the code, since its message might hold words of a note. */
export function wordsOfFault(fault: unknown): string {
  const { name = "fault", code, stack = "" } = (fault ?? {}) as Partial<NodeJS.ErrnoException>;
  const place = /^ {4}at .{0,300}?([\w.-]{1,60}:\d+:\d+)\)?$/m.exec(stack)?.[1];
  const kind = typeof code === "string" ? `${name} ${code}` : name;
  return `broken off by a fault of its own (${kind}${place === undefined ? "" : ` at ${place}`}); please report it, without any note`;
}

/** What happens where nobody can take what is shown: a reader that has seen enough is no fault, a full disk is. */
export function watchOutput(): void {
  process.stdout.on("error", ({ code = "unknown" }: NodeJS.ErrnoException) => {
    if (code === "EPIPE") process.exit();
    tell(`standard output cannot be written: ${whyUnwritten(code)}`);
    process.exit(2);
  });
  // Nobody is left to tell it to.
  process.stderr.on("error", () => undefined);
}
