// The seven kinds of HTML blocks of CommonMark: how they begin, and where they end.

const blocks = new Set(
  (
    "address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt " +
    "fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link " +
    "main menu menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot th thead " +
    "title tr track ul"
  ).split(" "),
);
const raw = new Set(["pre", "script", "style", "textarea"]);

const letter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
const wordPart = (code: number): boolean => letter(code) || (code >= 48 && code <= 57) || code === 45;
/** A whole open or closing tag alone on its line. Each part begins with another character: no way back is long. */
const aloneTag =
  /^(?:<\/[A-Za-z][A-Za-z\d-]*[ \t]*>|<[A-Za-z][A-Za-z\d-]*(?:[ \t]+[A-Za-z:_][\w:.-]*(?:[ \t]*=[ \t]*(?:"[^"]*"|'[^']*'|[^ \t"'<=>`]+))?)*[ \t]*\/?>)[ \t]*$/;
/** A longer tag is read as text. In UTF-16 units. */
const longestTag = 4000;

/** The kind (1 to 7) of HTML block that begins at `<`, 0 where none does. */
export function htmlAt(source: string, at: number, end: number): number {
  const next = source.charCodeAt(at + 1);
  if (at + 1 >= end) return 0;
  if (next === 63) return 3;
  if (next === 33) {
    if (source.startsWith("--", at + 2)) return 2;
    if (source.startsWith("[CDATA[", at + 2)) return 5;
    return at + 2 < end && letter(source.charCodeAt(at + 2)) ? 4 : 0;
  }
  const closing = next === 47;
  const from = closing ? at + 2 : at + 1;
  if (from >= end || !letter(source.charCodeAt(from))) return 0;
  let after = from + 1;
  while (after < end && wordPart(source.charCodeAt(after))) after += 1;
  const stop = after < end ? source.charCodeAt(after) : 62;
  const name = after - from <= 10 ? source.slice(from, after).toLowerCase() : "";
  const ends = stop === 62 || stop === 32 || stop === 9;
  if (ends && !closing && raw.has(name)) return 1;
  if (blocks.has(name) && (ends || (stop === 47 && after + 1 < end && source.charCodeAt(after + 1) === 62))) return 6;
  if (blocks.has(name) && stop === 47) return 0;
  return end - at <= longestTag && aloneTag.test(source.slice(at, end)) ? 7 : 0;
}

/** Whether an HTML block of kinds 1 to 5 ends on the line; `at` is where to look from (after the `<` that opens it). */
export function endsHtml(source: string, at: number, end: number, kind: number): boolean {
  const has = (closing: string): boolean => {
    const found = source.slice(at, end).indexOf(closing);
    return found >= 0;
  };
  switch (kind) {
    case 1:
      return /<\/(?:pre|script|style|textarea)>/i.test(source.slice(at, end));
    case 2:
      return has("-->");
    case 3:
      return has("?>");
    case 4:
      return has(">");
    case 5:
      return has("]]>");
    default:
      return false;
  }
}

/** A line that opens an HTML block of a kind again, for a piece that begins inside one. */
export const htmlOpeners = ["", "<pre>", "<!--", "<?", "<!A", "<![CDATA[", "<div>", "<div>"] as const;
