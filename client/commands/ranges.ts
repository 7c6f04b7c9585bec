import { Position, Range } from "vscode";
import type { ShownFinding } from "../../server/protocol";

/** A range as VS Code has it. */
export const toRange = ({ start, end }: ShownFinding["range"]): Range =>
  new Range(new Position(start.line, start.character), new Position(end.line, end.character));
