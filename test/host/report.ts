/** What the suite found, told to the process outside the editor by lines on the console. */

/** Begins the line that holds the result as JSON. */
export const resultMark = "undring-result ";

/** What takes longer is told. In milliseconds. */
const slow = 10_000;

/** What a test has measured and nobody asserts: it is shown beside the counts. */
export const told: string[] = [];

interface Failure {
  title: string;
  message: string;
}

interface Tally {
  passed: number;
  failures: Failure[];
  skipped: { title: string; reason: string }[];
  told: readonly string[];
}

/**
 * Runs the tests that were defined and logs one line with what came of them.
 * @throws Error, after that, if a test failed or there was none, so that the editor ends with a code
 */
export function runTests(start: (done: () => void) => Mocha.Runner): Promise<void> {
  const tally: Tally = { passed: 0, failures: [], skipped: [], told };
  return new Promise((resolve, reject) => {
    const runner = start(() => {
      console.log(resultMark + JSON.stringify(tally));
      if (tally.passed + tally.skipped.length > 0 && tally.failures.length === 0) resolve();
      else reject(new Error("Not all tests passed."));
    });
    runner.on("pass", () => {
      tally.passed += 1;
    });
    runner.on("test end", (test) => {
      if ((test.duration ?? 0) > slow) told.push(`${((test.duration ?? 0) / 1000).toFixed(1)} s: ${test.title}`);
    });
    runner.on("pending", (test) => tally.skipped.push({ title: test.fullTitle(), reason: "" }));
    runner.on("fail", (test, error) =>
      tally.failures.push({ title: test.fullTitle(), message: String(error?.stack ?? error) }),
    );
  });
}
