import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from "yaml";
import { checkPack, type PackFault, type Path } from "./check";
import type { Pack } from "./pack";

/** A fault in a pack's text: where it is and what was expected. Lines and columns count from 1. */
export interface TextFault extends PackFault {
  readonly line: number;
  readonly column: number;
}

/** At most so large: a pack is words, not a library. In UTF-16 units. */
export const largestPack = 4_000_000;
const mostAliases = 50;

/**
 * Reads a pack from its YAML text. Never throws: gives the pack as far as it is sound (a broken rule is left out, the
 * others stay) and the faults with their places.
 */
export function readPack(text: string): { readonly pack: Pack | null; readonly faults: readonly TextFault[] } {
  if (text.length > largestPack) {
    return {
      pack: null,
      faults: [{ path: [], what: `a pack may have at most ${largestPack} characters`, line: 1, column: 1 }],
    };
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false, merge: false });
  const at = (offset: number): { line: number; column: number } => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  if (document.errors.length > 0) {
    return {
      pack: null,
      faults: document.errors.map((error) => ({
        path: [],
        what: `this is not YAML: ${error.message}`,
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
  if (aliases > mostAliases) {
    return {
      pack: null,
      faults: [{ path: [], what: `a pack may have at most ${mostAliases} YAML aliases`, line: 1, column: 1 }],
    };
  }
  const locate = (path: Path) => {
    const node = nodeAt(document.contents as Node | null, path);
    return at(node?.range?.[0] ?? 0);
  };
  const { pack, faults } = checkPack(document.toJS({ maxAliasCount: mostAliases }) as unknown);
  return { pack, faults: faults.map((fault) => ({ ...fault, ...locate(fault.path) })) };
}

/** The node at a path, or the deepest one on the way to it. */
function nodeAt(root: Node | null, path: Path): Node | null {
  let node = root;
  for (const step of path) {
    if (isAlias(node)) return node;
    let next: unknown = null;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      next = pair === undefined ? null : (pair.value ?? pair.key);
      // An unknown key is shown at the key, a wrong value at the value.
      if (pair !== undefined && step === path.at(-1) && isScalar(pair.key) && !isMap(pair.value) && !isSeq(pair.value))
        next = pair.key;
    } else if (isSeq(node)) {
      next = node.items[Number(step)];
    }
    if (next === null || next === undefined) return node;
    node = next as Node;
  }
  return node;
}
