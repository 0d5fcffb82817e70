import { spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Refusal, Stopped } from "./refusal.mjs";

/**
 * What Node is given to run one of our TypeScript scripts.
 * @param {string} path @param {readonly string[]} options @returns {string[]}
 */
export const ofScript = (path, ...options) => [
  "--conditions=react-server",
  "scripts/bundled.mjs",
  path,
  ...options,
];

const tied = fileURLToPath(new URL("tied.mjs", import.meta.url));

/**
 * Runs one command to its end; it dies with us. `quiet` keeps what it prints for the error, `input` is a file it reads.
 * @param {{ title: string, command: string, parameters: readonly string[], stopping: AbortSignal,
 *   environment?: NodeJS.ProcessEnv, quiet?: boolean, input?: string }} step
 * @returns {Promise<void>}
 */
export const runStep = ({
  title,
  command,
  parameters,
  stopping,
  environment = process.env,
  quiet = false,
  input,
}) =>
  new Promise((resolve, reject) => {
    if (stopping.aborted) {
      reject(new Stopped());
      return;
    }
    const output = quiet ? "pipe" : "inherit";
    const source = input === undefined ? "ignore" : openSync(input, "r");
    const child = spawn(process.execPath, [tied, command, ...parameters], {
      stdio: [source, output, output, "ipc"],
      env: environment,
      detached: true,
    });
    if (typeof source === "number") closeSync(source);
    let printed = "";
    for (const stream of [child.stdout, child.stderr])
      stream?.on("data", (chunk) => {
        printed += String(chunk);
      });
    const stop = () => child.kill("SIGTERM");
    stopping.addEventListener("abort", stop, { once: true });
    child.on("exit", (code) => {
      stopping.removeEventListener("abort", stop);
      if (stopping.aborted) reject(new Stopped());
      else if (code === 0) resolve();
      else reject(new Refusal(failure(title, printed)));
    });
  });

/** @param {string} title @param {string} printed */
const failure = (title, printed) => {
  if (/No space left on device|ENOSPC/.test(printed))
    return `${title}：ディスクの空きがありません。空きを作ってから、もう一度実行してください。`;
  return `${title}：失敗しました。${printed === "" ? "上に出た内容を確かめて、もう一度実行してください。" : `\n${printed.trim()}`}`;
};
