/**
 * The text of a note, for who asks for parts of it. A string is one; an editor's document gives parts of a long text at
 * each keystroke without putting the whole together.
 */
export interface Source {
  readonly length: number;
  readonly slice: (start: number, end?: number) => string;
  /** All of it. */
  readonly toString: () => string;
}
