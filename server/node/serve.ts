import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { nodeFiles } from "../../node/files";
import { setUntilTheEnd } from "../../node/flags";
import { startServer } from "../server";

// Of a long note that is opened all stays. The runtime takes it that so does what is made in the same places later, and
// puts it among what is old: there each keystroke's would hold on to what is new, until all is looked through.
setUntilTheEnd("--no-allocation-site-pretenuring", "--allocation-site-pretenuring");
// What is new is little after a keystroke: room for it that has grown with the first notes would never be given back.
setUntilTheEnd("--semi-space-growth-factor=1", "--semi-space-growth-factor=2");

// By IPC, a socket or standard input and output, as the arguments say (--node-ipc, --stdio).
startServer(createConnection(ProposedFeatures.all), nodeFiles);
