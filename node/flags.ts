import { setFlagsFromString } from "node:v8";

/**
 * Sets a flag of the runtime until this process ends. Then it is as it was: what was compiled is kept at the end, for
 * starts that have the flags as they are without us.
 */
export function setUntilTheEnd(flag: string, usual: string): void {
  setFlagsFromString(flag);
  process.prependOnceListener("exit", () => setFlagsFromString(usual));
}
