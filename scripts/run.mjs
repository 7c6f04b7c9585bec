/** Starting other programs, and ending those that were started here. Only Node's own modules. */
import { spawn } from "node:child_process";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/** The environment with the project's own tools first on the path, as npm gives to its scripts. */
export function environment(more = {}) {
  const path = process.env.PATH ?? process.env.Path ?? "";
  return { ...process.env, PATH: join(root, "node_modules/.bin") + delimiter + path, ...more };
}

/** `npm` and the tools of `node_modules/.bin` are .cmd files on Windows, which only a shell starts. */
const viaShell = (command) => process.platform === "win32" && command !== process.execPath;

/** Runs a program to its end. Resolves to its exit code and, unless `show`n as it comes, what it printed. */
export function capture(command, args, { cwd = root, env = {}, show = false } = {}) {
  return new Promise((resolve, reject) => {
    const stdio = show ? ["ignore", "inherit", "inherit"] : ["ignore", "pipe", "pipe"];
    const child = spawn(command, args, { cwd, env: environment(env), stdio, shell: viaShell(command) });
    const streams = { stdout: "", stderr: "" };
    for (const name of show ? [] : ["stdout", "stderr"]) {
      child[name].setEncoding("utf8").on("data", (text) => {
        streams[name] += text;
      });
    }
    child.on("error", (error) => reject(new Error(`${command} could not be started: ${error.message}`)));
    child.on("close", (code, signal) => resolve({ code: code ?? 1, signal, ...streams }));
  });
}

/** Runs a program whose output is shown as it comes. Throws if it fails. */
export async function run(command, args, options = {}) {
  const { code } = await capture(command, args, { ...options, show: true });
  if (code !== 0)
    throw new Error(`${[command.replace(process.execPath, "node"), ...args].join(" ")} failed (${code}).`);
}

/** Lets a signal end this process by `exit`, so that what stands on its `exit` event is still done. Returns the undoing. */
export function exitOnSignal() {
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
  const end = () => process.exit(130);
  for (const signal of signals) process.on(signal, end);
  return () => {
    for (const signal of signals) process.off(signal, end);
  };
}
