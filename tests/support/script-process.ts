import { spawn, type ChildProcess } from "node:child_process";
import { finished } from "node:stream/promises";
import { rootFolder } from "./source-files";

/** A script of the product in a process of its own, as `npm start` runs it. */
export interface ScriptProcess {
  readonly process: ChildProcess;
  /** What it said first on the channel to its parent. */
  readonly ready: Promise<unknown>;
  /** Its exit code, or null after a signal. */
  readonly exited: Promise<number | null>;
  /** Everything printed so far. */
  printed(): string;
  kill(signal: NodeJS.Signals): Promise<number | null>;
}

export const startScript = (
  script: string,
  environment: Readonly<Record<string, string>>,
  parameters: readonly string[] = [],
): ScriptProcess => {
  const child = spawn(
    process.execPath,
    ["--conditions=react-server", "scripts/bundled.mjs", script, ...parameters],
    {
      cwd: rootFolder,
      stdio: ["ignore", "pipe", "pipe", "ipc"],
      env: { ...process.env, NODE_NO_WARNINGS: "1", ...environment },
    },
  );
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk: Buffer) => {
      printed += chunk.toString();
    });
  }
  const exited = Promise.all([
    new Promise<number | null>((resolve) => child.once("exit", resolve)),
    ...[child.stdout, child.stderr].map((stream) => stream && finished(stream)),
  ]).then(([code]) => code);
  return {
    process: child,
    ready: new Promise((resolve) => child.once("message", resolve)),
    exited,
    printed: () => printed,
    kill: (signal) => {
      child.kill(signal);
      return exited;
    },
  };
};

/** Runs a script to its end. */
export const runScriptProcess = async (
  script: string,
  environment: Readonly<Record<string, string>>,
  parameters: readonly string[] = [],
): Promise<{ readonly code: number | null; readonly printed: string }> => {
  const started = startScript(script, environment, parameters);
  const code = await started.exited;
  return { code, printed: started.printed() };
};
