import { runAsJob } from "./jobs";
import { watchOutput } from "./output";
import { run } from "./program";

watchOutput();

void runAsJob().then(async (isJob) => {
  if (!isJob) process.exitCode = await run(process.argv);
});
