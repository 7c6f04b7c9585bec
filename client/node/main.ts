import type { ExtensionContext } from "vscode";
import { startExtension } from "../extension";

export const activate = (context: ExtensionContext): void =>
  startExtension(context, async (options) => {
    const { connect } = require(context.asAbsolutePath("dist/connect.js")) as typeof import("./connect");
    return connect(context, options);
  });
