import type { ExtensionContext } from "vscode";
import { loadBundle } from "../bundle";
import { startExtension } from "../extension";

type Bundle = typeof import("./connect");

export const activate = (context: ExtensionContext): void =>
  startExtension(context, async (options) => {
    const { connect } = await loadBundle<Bundle>(context.extensionUri, "connect.browser.js");
    return connect(context, options);
  });
