import type { Position, Range, TextDocument } from "vscode-languageserver-textdocument";
import { PiecedText } from "./pieced-text";

/** A document as the protocol's library has it, but for its text: that is kept in pieces. See `PiecedText`. */
export class PiecedDocument implements TextDocument {
  readonly uri: string;
  readonly languageId: string;
  version: number;
  text: PiecedText;

  constructor(uri: string, languageId: string, version: number, content: string) {
    this.uri = uri;
    this.languageId = languageId;
    this.version = version;
    this.text = PiecedText.of(content);
  }

  get lineCount(): number {
    return this.text.lineCount;
  }

  getText(range?: Range): string {
    if (range === undefined) return this.text.toString();
    const { start, end } = this.placesOf(range);
    return this.text.slice(start, end);
  }

  positionAt(offset: number): Position {
    const place = Math.max(0, Math.min(offset, this.text.length));
    const line = this.text.lineAt(place);
    const start = this.text.lineStart(line);
    return { line, character: this.beforeLineEnd(place, start) - start };
  }

  offsetAt({ line, character }: Position): number {
    if (line >= this.text.lineCount) return this.text.length;
    if (line < 0) return 0;
    const start = this.text.lineStart(line);
    return character <= 0 ? start : this.beforeLineEnd(Math.min(start + character, this.nextLine(line)), start);
  }

  getLineRange(line: number): Range {
    const start = { line: Math.max(0, Math.min(line, this.lineCount - 1)), character: 0 };
    const end = { ...start, character: line < 0 ? 0 : this.text.length };
    return { start, end: this.positionAt(this.offsetAt(end)) };
  }

  getEOLCharacters(line: number): string {
    if (line < 0 || line >= this.lineCount) return "";
    return this.text.slice(this.offsetAt({ line, character: this.text.length }), this.nextLine(line));
  }

  private nextLine(line: number): number {
    return line + 1 < this.text.lineCount ? this.text.lineStart(line + 1) : this.text.length;
  }

  /** The places of a range, in order, whichever way it was told. */
  placesOf(range: Range): { readonly start: number; readonly end: number } {
    const [one, other] = [this.offsetAt(range.start), this.offsetAt(range.end)];
    return { start: Math.min(one, other), end: Math.max(one, other) };
  }

  /** A place among the characters of a line's end counts as the one before them. */
  private beforeLineEnd(place: number, lineStart: number): number {
    let at = place;
    while (at > lineStart && isLineEnd(this.text.codeAt(at - 1))) at -= 1;
    return at;
  }
}

const isLineEnd = (code: number): boolean => code === 10 || code === 13;
