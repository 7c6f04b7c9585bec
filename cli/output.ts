import { once } from "node:events";
import { whyUnwritten } from "./beside";

/** Shows something on standard output, no faster than it is read: nothing is held for a slow reader. */
export async function show(text: string): Promise<void> {
  if (text !== "" && !process.stdout.write(text)) await once(process.stdout, "drain");
}

/** Tells something on standard error. The line of progress, where there is one, gives way. */
export const tell = (line: string): void =>
  void process.stderr.write(`${process.stderr.isTTY ? "\r\u001b[K" : ""}undring: ${line}\n`);

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
