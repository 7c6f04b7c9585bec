/** So much room a line must leave for the next word before its end is meant: nobody wraps that raggedly. In UTF-16 units. */
const room = 10;

/**
 * Whether the lines of a text are statements of their own, as in notes without stops: at least one ends long before the
 * width of the text would have made it. Lines that were wrapped at some width all reach it.
 */
export function areStatements(text: string): boolean {
  if (!text.includes("\n")) return false;
  const lines = text.split("\n");
  const width = lines.reduce((most, { length }) => Math.max(most, length), 0);
  return lines.some((line, at) => {
    const next = lines[at + 1];
    return next !== undefined && line.length + 1 + firstWord(next) + room <= width;
  });
}

function firstWord(line: string): number {
  const blank = line.indexOf(" ");
  return blank < 0 ? line.length : blank;
}
