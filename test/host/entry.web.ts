import "./mocha.web";
import "suite";
import { runTests } from "./report";

/** Called by the editor in its web worker. */
export const run = () => runTests((done) => mocha.run(done));
