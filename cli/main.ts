import { keepCompiled } from "../node/compile-cache";
import { jobWord } from "./job-word";
import { watchOutput } from "./output";
import { commanded, run } from "./program";

watchOutput();

/** Whether this is a thread that reads for another. What knows of threads is loaded where the arguments say so alone. */
const isJob = (): boolean => {
  if (process.argv[2] !== jobWord) return false;
  return !(require("node:worker_threads") as typeof import("node:worker_threads")).isMainThread;
};

keepCompiled();
if (isJob()) void commanded().runAsJob();
else
  void run(process.argv).then((code) => {
    process.exitCode = code;
  });
