/**
 * The suite of test/host in a downloaded desktop VS Code, for machines that reach its download.
 * Usage: npm run test:electron
 */
import { runTests } from "@vscode/test-electron";
import { bundleSuite } from "../test/host/bundle.mjs";
import { makeRunFolder, stageExtension } from "../test/host/stage.mjs";
import { setup } from "./setup.mjs";

await setup();
const extension = await stageExtension("node");
const folder = makeRunFolder();
try {
  const code = await runTests({
    extensionDevelopmentPath: extension,
    extensionTestsPath: await bundleSuite("node", extension),
    launchArgs: [folder.workspace, "--disable-extensions", "--disable-workspace-trust"],
  });
  process.exitCode = code;
} catch (error) {
  console.error(`The suite could not be run in a desktop VS Code: ${error.message}`);
  process.exitCode = 1;
} finally {
  folder.remove();
}
