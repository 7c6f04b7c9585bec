import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from "yaml";
import type { DataFault, Path } from "./expect";

/** A fault in a YAML text: where it is and what was expected. Lines and columns count from 1. */
export interface TextFault extends DataFault {
  readonly line: number;
  readonly column: number;
}

/** Puts faults in the order in which a reader meets them. */
export const byPlace = (a: Place, b: Place): number => a.line - b.line || a.column - b.column;

type Place = Pick<TextFault, "line" | "column">;

/** Data read from a YAML text, with a way back to its lines; or why it could not be read. */
type YamlText =
  | { readonly data: unknown; readonly locate: (fault: DataFault) => TextFault }
  | { readonly faults: readonly TextFault[] };

const mostAliases = 50;

/**
 * Reads a YAML text of bounded size (`largest`, UTF-16 units) with few aliases. Never throws. `what` names the thing
 * in messages: "a pack".
 */
export function readYaml(text: string, what: string, largest: number): YamlText {
  const first = (fault: string): YamlText => ({ faults: [{ path: [], what: fault, line: 1, column: 1 }] });
  if (text.length > largest) return first(`${what} may have at most ${largest} characters`);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false, merge: false });
  const at = (offset: number): { line: number; column: number } => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  if (document.errors.length > 0) {
    return {
      faults: document.errors.map((error) => ({
        path: [],
        // Behind a colon the library repeats what stands there, which may be anything.
        what: `this is not YAML: ${error.message.split(": ")[0]}`,
        ...at(error.pos[0]),
      })),
    };
  }
  let aliases = 0;
  visit(document, {
    Alias: () => {
      aliases += 1;
    },
  });
  if (aliases > mostAliases) return first(`${what} may have at most ${mostAliases} YAML aliases`);
  const locate = (fault: DataFault): TextFault => {
    const node = nodeAt(document.contents as Node | null, fault.path);
    return { ...fault, ...at(node?.range?.[0] ?? 0) };
  };
  try {
    return { data: document.toJS({ maxAliasCount: mostAliases }) as unknown, locate };
  } catch {
    return first("its aliases stand for too much");
  }
}

/** The node at a path, or the deepest one on the way to it. */
function nodeAt(root: Node | null, path: Path): Node | null {
  let node = root;
  for (const [at, step] of path.entries()) {
    if (isAlias(node)) return node;
    let next: unknown = null;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      // What is wrong with a key or all that stands under it is shown at the key.
      next = at === path.length - 1 ? pair?.key : (pair?.value ?? pair?.key);
    } else if (isSeq(node)) {
      next = node.items[Number(step)];
    }
    if (next === null || next === undefined) return node;
    node = next as Node;
  }
  return node;
}
