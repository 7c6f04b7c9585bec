import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { nodeFiles } from "../../node/files";
import { setUntilTheEnd } from "../../node/flags";
import { startServer } from "../server";

// Of a long note that is opened all stays. The runtime takes it that so does what is made in the same places later, and
// puts it among what is old: there each keystroke's would hold on to what is new, until all is looked through.
setUntilTheEnd("--no-allocation-site-pretenuring", "--allocation-site-pretenuring");

// By IPC, a socket or standard input and output, as the arguments say (--node-ipc, --stdio).
startServer(createConnection(ProposedFeatures.all), nodeFiles);
