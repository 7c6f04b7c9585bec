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

/** A text as expressions are asked about it: hundreds are, and its small letters are made once for all. */
export class AskedText {
  readonly small: string;

  constructor(readonly text: string) {
    this.small = text.toLowerCase();
  }
}

/** An expression that is made when a text first holds its letters: to make it takes longer than to read a sentence. */
export class Lettered {
  private made: RegExp | null = null;

  constructor(private readonly written: WrittenLettered) {}

  /** The expression, or null where it cannot meet a text. */
  for({ small }: AskedText): RegExp | null {
    if (!mayMeet(this.written.letters, small)) return null;
    this.made ??= readExpression(this.written.expression);
    return this.made;
  }

  test(asked: AskedText): boolean {
    return this.for(asked)?.test(asked.text) === true;
  }

  /** The text with what is met replaced, as `String.replace` does. */
  replaceIn(asked: AskedText, by: string): AskedText {
    const expression = this.for(asked);
    const text = expression === null ? asked.text : asked.text.replace(expression, by);
    return text === asked.text ? asked : new AskedText(text);
  }
}
