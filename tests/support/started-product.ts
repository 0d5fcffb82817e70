import { spawn } from "node:child_process";
import { mkdtemp, realpath } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { rootFolder } from "./source-files";

/** One run of `npm start`'s program. */
export interface Start {
  /** What it has printed so far. */
  printed(): string;
  /** Waits until it has printed this, or has ended. */
  says(text: string, limit?: number): Promise<void>;
  /** Its exit code, once it has ended. */
  readonly ended: Promise<number | null>;
  signal(name: NodeJS.Signals): void;
  readonly pid: number;
}

/** A new empty folder. */
export const emptyFolder = async (): Promise<string> =>
  realpath(await mkdtemp(join(tmpdir(), "todoke-start-")));

/** Runs `scripts/start.mjs` with this environment on top of ours. @param options for Node itself */
export const startWith = (
  environment: Readonly<Record<string, string>>,
  options: readonly string[] = [],
): Start => {
  const child = spawn(process.execPath, [...options, "scripts/start.mjs"], {
    cwd: rootFolder,
    env: {
      ...process.env,
      NODE_ENV: "production",
      npm_lifecycle_event: undefined,
      APP_URL: "",
      ...environment,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => {
      printed += chunk.toString();
    });
  const ended = new Promise<number | null>((resolve) => {
    child.once("exit", resolve);
  });
  return {
    printed: () => printed,
    says: async (text, limit = 60_000) => {
      const until = Date.now() + limit;
      while (!printed.includes(text)) {
        if (Date.now() > until || child.exitCode !== null)
          throw new Error(`it never said ${text}:\n${printed}`);
        await wait(20);
      }
    },
    ended,
    signal: (name) => {
      child.kill(name);
    },
    pid: child.pid ?? 0,
  };
};
