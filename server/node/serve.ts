import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { nodeFiles } from "../../node/files";
import { startServer } from "../server";
import { settleForTyping } from "./manners";

settleForTyping();

// By IPC, a socket or standard input and output, as the arguments say (--node-ipc, --stdio).
startServer(createConnection(ProposedFeatures.all), nodeFiles);
