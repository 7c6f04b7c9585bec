import { isMainThread } from "node:worker_threads";
import { keepCompiled } from "../node/compile-cache";
import { watchOutput } from "./output";
import { commanded, run } from "./program";

watchOutput();

keepCompiled();
if (isMainThread) {
  void run(process.argv).then((code) => {
    process.exitCode = code;
  });
} else void commanded().runAsJob();
