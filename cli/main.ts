import { runAsJob } from "./jobs";
import { run } from "./program";

// A reader that has seen enough («| head») is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

void runAsJob().then(async (isJob) => {
  if (!isJob) process.exitCode = await run(process.argv);
});
