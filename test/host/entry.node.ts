import { mocha } from "./mocha.node";
import "suite";
import { runTests } from "./report";

/** Called by the editor, on the desktop or in its server. */
export const run = () => runTests((done) => mocha.run(done));
