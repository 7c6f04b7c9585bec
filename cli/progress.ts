/** Fewer notes are read before anybody could look. */
const leastNotes = 50;
/** Between two looks at the line. In milliseconds. */
const pace = 100;

/** Where the line goes: standard error, and only where a person looks on. */
export interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** Passes on what comes, and shows on a terminal how far it is. The line is gone before anything else is told. */
export async function* withProgress<T>(
  items: AsyncIterable<T>,
  total: number,
  terminal: Terminal = process.stderr,
  now: () => number = () => performance.now(),
): AsyncGenerator<T> {
  if (terminal.isTTY !== true || total < leastNotes) return yield* items;
  let done = 0;
  let shown = Number.NEGATIVE_INFINITY;
  const clear = "\r\u001b[K";
  try {
    for await (const item of items) {
      done += 1;
      if (now() - shown >= pace) {
        terminal.write(clear + line(done, total, terminal.columns ?? 80));
        shown = now();
      } else if (done === total) terminal.write(clear);
      yield item;
    }
  } finally {
    terminal.write(clear);
  }
}

function line(done: number, total: number, columns: number): string {
  const text = ` ${done} of ${total} notes`;
  const room = Math.min(30, columns - text.length - 2);
  if (room < 5) return text;
  const filled = Math.round((done / total) * room);
  return `${"█".repeat(filled)}${"░".repeat(room - filled)}${text}`;
}
