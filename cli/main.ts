import { keepCompiled } from "../node/compile-cache";
import { jobWord } from "./job-word";
import { tell, watchOutput, wordsOfFault } from "./output";
import { commanded, run } from "./program";

watchOutput();

/** Whether this is a thread that reads for another. What knows of threads is loaded where the arguments say so alone. */
const isJob = (): boolean => {
  if (process.argv[2] !== jobWord) return false;
  return !(require("node:worker_threads") as typeof import("node:worker_threads")).isMainThread;
};

/** A fault of the command's own is no finding: it ends with 2. */
const broken = (fault: unknown): void => {
  tell(wordsOfFault(fault));
  process.exit(2);
};

keepCompiled();
if (isJob()) void commanded().runAsJob();
else {
  process.on("uncaughtException", broken);
  void run(process.argv).then((code) => {
    process.exitCode = code;
  });
}
