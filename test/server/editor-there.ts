import { spawnSync } from "node:child_process";

/** Set by whoever lets the tests install the editors that they talk to; Debian asks for root. */
const mayInstall = process.env.UNDRING_INSTALL_EDITORS === "1";

const patience = 300_000;

/**
 * Whether an editor is there: a command that ends well where it is. Where it is not, Debian's packages are installed, if
 * that is allowed and we can.
 */
export function isEditorThere(program: string, args: readonly string[], packages: readonly string[]): boolean {
  const runs = () => spawnSync(program, args, { encoding: "utf8" }).status === 0;
  if (runs()) return true;
  if (!mayInstall || process.getuid?.() !== 0) return false;
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const apt = (...asked: string[]) => spawnSync("apt-get", ["-qq", ...asked], { env, timeout: patience }).status === 0;
  return apt("update") && apt("install", "--yes", "--no-install-recommends", ...packages) && runs();
}
