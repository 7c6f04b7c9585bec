import type { Source } from "../source";
import { afterLineEnd, lineEndOf } from "./lines";

const byteOrderMark = 0xfeff;

/** Where the body of a note begins: after the front matter and its closing line, or after a byte order mark. */
export function endOfFrontMatter(source: string): number {
  return frontMatterOf(source)?.after ?? bodyStart(source);
}

const bodyStart = (source: string): number => (source.charCodeAt(0) === byteOrderMark ? 1 : 0);

/** Whether a text begins as front matter does, whether it is any or not. */
export function mayBeginFrontMatter(source: Source): boolean {
  const start = source.slice(0, 4);
  return start.startsWith("---", bodyStart(start));
}

/** The YAML between two lines of `---`, the first one the first line of the note; null where there is none. */
export function frontMatterOf(
  source: string,
): { readonly start: number; readonly end: number; readonly after: number } | null {
  const first = lineEndOf(source, 0);
  if (!isFence(source, bodyStart(source), first)) return null;
  const start = afterLineEnd(source, first);
  for (let at = start; at < source.length; ) {
    const end = lineEndOf(source, at);
    const after = afterLineEnd(source, end);
    if (isFence(source, at, end)) return { start, end: at, after };
    at = after;
  }
  return null;
}

function isFence(source: string, at: number, end: number): boolean {
  return source.startsWith("---", at) && at + 3 <= end && source.slice(at + 3, end).trim() === "";
}
