import { readExpression, writeExpression } from "../lexicon/kinds";
import { type Letters, lettersOf, mayMeet } from "./letters";

/** An expression as the build writes it down, with letters that stand in each text that it meets. */
export interface WrittenLettered {
  readonly letters: Letters;
  readonly expression: string;
}

export const writeLettered = (expression: RegExp): WrittenLettered => ({
  letters: lettersOf(expression.source),
  expression: writeExpression(expression),
});

/** An expression that is made when a text first holds its letters: to make it takes longer than to read a sentence. */
export class Lettered {
  private made: RegExp | null = null;

  constructor(private readonly written: WrittenLettered) {}

  /** The expression, or null where it cannot meet a text. */
  private for(text: string): RegExp | null {
    if (!mayMeet(this.written.letters, text.toLowerCase())) return null;
    this.made ??= readExpression(this.written.expression);
    return this.made;
  }

  test(text: string): boolean {
    return this.for(text)?.test(text) === true;
  }

  /** The text with what is met replaced, as `String.replace` does. */
  replaceIn(text: string, by: string): string {
    const expression = this.for(text);
    return expression === null ? text : text.replace(expression, by);
  }
}
