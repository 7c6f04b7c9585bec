import { isMainThread } from "node:worker_threads";
import { keepCompiled } from "../node/compile-cache";
import { commanded, run } from "./program";

// A reader that has seen enough («| head») is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

keepCompiled();
if (isMainThread) {
  void run(process.argv).then((code) => {
    process.exitCode = code;
  });
} else void commanded().runAsJob();
