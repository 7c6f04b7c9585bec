/** A list in a JSON text that is written while its items come, with two spaces a step. */
export class JsonList {
  private empty = true;

  /** What stands before the list, and how far in its line begins. */
  constructor(
    private readonly head: string,
    private readonly indent: number,
  ) {}

  item(value: unknown): string {
    const space = `\n${" ".repeat(this.indent + 2)}`;
    // Line ends within texts are escaped: these are those between.
    const text = JSON.stringify(value, null, 2).replaceAll("\n", space);
    const start = this.empty ? `${this.head}[` : ",";
    this.empty = false;
    return `${start}${space}${text}`;
  }

  end(): string {
    return this.empty ? `${this.head}[]` : `\n${" ".repeat(this.indent)}]`;
  }
}
