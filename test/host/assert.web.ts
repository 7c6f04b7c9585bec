/** The part of `node:assert/strict` that the suite uses, for the web worker, which has none of Node. */

export class AssertionError extends Error {}

const show = (value: unknown) => JSON.stringify(value, undefined, 2) ?? String(value);

function fail(message: string | Error | undefined, otherwise: string): never {
  throw message instanceof Error ? message : new AssertionError(message ?? otherwise);
}

/** Same value, or the same plain data all the way down. */
function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a) as never[];
  return keys.length === Object.keys(b).length && keys.every((key) => key in b && same(a[key], b[key]));
}

function ok(value: unknown, message?: string | Error): asserts value {
  if (!value) fail(message, `Expected something true, got ${show(value)}`);
}

const assert = Object.assign(ok, {
  AssertionError,
  ok,
  fail: (message?: string | Error): never => fail(message, "Failed"),
  equal(actual: unknown, expected: unknown, message?: string | Error) {
    if (!Object.is(actual, expected)) fail(message, `Expected ${show(expected)}, got ${show(actual)}`);
  },
  notEqual(actual: unknown, unwanted: unknown, message?: string | Error) {
    if (Object.is(actual, unwanted)) fail(message, `Expected anything but ${show(unwanted)}`);
  },
  deepEqual(actual: unknown, expected: unknown, message?: string | Error) {
    if (!same(actual, expected)) fail(message, `Expected ${show(expected)}, got ${show(actual)}`);
  },
  match(text: string, pattern: RegExp, message?: string | Error) {
    if (!pattern.test(text)) fail(message, `Expected ${pattern} in ${show(text)}`);
  },
  doesNotMatch(text: string, pattern: RegExp, message?: string | Error) {
    if (pattern.test(text)) fail(message, `Expected no ${pattern} in ${show(text)}`);
  },
  async rejects(promise: Promise<unknown> | (() => Promise<unknown>), message?: string) {
    const outcome = (typeof promise === "function" ? promise() : promise).then(
      () => true,
      () => false,
    );
    if (await outcome) fail(message, "Expected a rejection");
  },
});

export { ok };
export const { equal, notEqual, deepEqual, match, doesNotMatch, rejects } = assert;
export default assert;
