// Link reference definitions: whether a paragraph is made of nothing else, and the labels that a note defines.

import type { Nodes } from "mdast";

/** Labels that a note defines, by their form for comparing, as they are written. */
export type Labels = ReadonlyMap<string, string>;

const title = /^(?:"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|\((?:\\[\s\S]|[^()\\])*\))[ \t]*(?:\n|$)/;
const label = /^[ \t]*\[((?:\\[\s\S]|[^[\]\\]){1,999})\]:/;
/** Blanks and control characters end an address. */
const target = /^(?:<(?:\\.|[^<>\\\n])*>|[^\0-\x20\x7f<][^\0-\x20\x7f]*)/;

/**
 * The labels that a paragraph defines (its lines without prefixes, joined by "\n") where it consists of link reference
 * definitions alone: then it is no paragraph, and no underline makes a heading of it. Null where it is one.
 */
export function definitionsOf(text: string): readonly string[] | null {
  const labels: string[] = [];
  for (let rest = text; rest !== ""; ) {
    const after = afterDefinition(rest);
    if (after < 0) return null;
    labels.push(label.exec(rest)![1]!);
    rest = rest.slice(after);
  }
  return labels;
}

/** Whether a paragraph consists of link reference definitions alone. */
export const onlyDefinitions = (text: string): boolean => definitionsOf(text) !== null;

/** Where the text goes on after the definition that it begins with, -1 where it begins with none. */
function afterDefinition(text: string): number {
  const head = label.exec(text);
  if (head === null || head[1]!.trim() === "") return -1;
  let at = skipSpace(text, head[0].length);
  const found = target.exec(text.slice(at));
  if (found === null || !balanced(found[0])) return -1;
  at += found[0].length;
  const lineEnd = blankUntilLineEnd(text, at);
  const from = skipSpace(text, at);
  const named = from > at ? title.exec(text.slice(from)) : null;
  if (named !== null) return from + named[0].length;
  return lineEnd;
}

function balanced(address: string): boolean {
  if (address.startsWith("<")) return true;
  let depth = 0;
  for (let i = 0; i < address.length; i += 1) {
    if (address[i] === "\\") i += 1;
    else if (address[i] === "(") depth += 1;
    else if (address[i] === ")") depth -= 1;
    if (depth < 0 || depth > 32) return false;
  }
  return depth === 0;
}

function skipSpace(text: string, from: number): number {
  const found = /^[ \t]*\n?[ \t]*/.exec(text.slice(from));
  return from + (found === null ? 0 : found[0].length);
}

function blankUntilLineEnd(text: string, from: number): number {
  const found = /^[ \t]*(?:\n|$)/.exec(text.slice(from));
  return found === null ? -1 : from + found[0].length;
}

/** Adds a label that is defined. */
export function addLabel(written: string, labels: Map<string, string>): void {
  labels.set(compared(written), written.replace(/\s+/g, " "));
}

/** Adds the labels that a tree defines. */
export function definedIn(tree: Nodes, labels: Map<string, string>): void {
  if (tree.type === "definition") addLabel(tree.identifier, labels);
  // A definition stands among blocks: within words there is none.
  if ("children" in tree && tree.type !== "paragraph" && tree.type !== "heading" && tree.type !== "table") {
    for (const child of tree.children) definedIn(child, labels);
  }
}

/** Whether a label, as it is written, is one of these. */
export const isDefined = (written: string, labels: Labels): boolean => labels.has(compared(written));

/** The defined labels that stand in brackets in the text. */
export function labelsUsed(text: string, labels: Labels): readonly string[] {
  const used = new Set<string>();
  for (let at = text.indexOf("["); at >= 0; at = text.indexOf("[", at + 1)) {
    const end = endOfLabel(text, at + 1);
    const label = end < 0 ? undefined : labels.get(compared(text.slice(at + 1, end).replace(/[\r\n][ \t>]*/g, " ")));
    if (label !== undefined) used.add(label);
  }
  return [...used];
}

function endOfLabel(text: string, from: number): number {
  for (let at = from; at < text.length && at - from <= longestLabel; at += 1) {
    const c = text[at];
    if (c === "]") return at;
    if (c === "[") return -1;
    if (c === "\\") at += 1;
  }
  return -1;
}

const longestLabel = 2000;
/** As CommonMark compares labels: blanks as one, and case by way of both cases. */
const compared = (label: string): string =>
  label
    .replace(/[\t\n\r ]+/g, " ")
    .replace(/^ | $/g, "")
    .toLowerCase()
    .toUpperCase();
