import { spawn, type ChildProcessByStdio } from "node:child_process";
import type { Readable, Writable } from "node:stream";
import { createInterface } from "node:readline";
import pLimit from "p-limit";
import type { ChildLine, ChildRequest } from "./requests";

/** How long it may take, in milliseconds, until a child has started and has a file safely on the disk. */
const longestStart = 60_000;

/** Each child may take 400 MB: more than this many at once would take what a small machine has. */
const inTurn = pLimit(2);

/** What a child keeps of our environment, which is full of secrets. */
const kept = ["PATH", "HOME", "TMPDIR", "TZ", "LANG"];

/** With fewer arenas the C library gives back what one picture took before the next. */
const environment = (): NodeJS.ProcessEnv => ({
  NODE_ENV: "production",
  NODE_NO_WARNINGS: "1",
  MALLOC_ARENA_MAX: "2",
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => kept.includes(name))),
});

const start = (): ChildProcessByStdio<Writable, Readable, null> =>
  spawn(
    process.execPath,
    ["--max-old-space-size=256", "--conditions=react-server", "scripts/bundled.mjs", "scripts/check-file.ts"],
    { stdio: ["pipe", "pipe", "ignore", "ipc"], env: environment() },
  ) as ChildProcessByStdio<Writable, Readable, null>;

/** A line of a child, unless the child was killed in the middle of it. */
const lineOf = (text: string): readonly ChildLine[] => {
  try {
    return [JSON.parse(text) as ChildLine];
  } catch {
    return [];
  }
};

const askNow = async (request: ChildRequest, longest: number): Promise<readonly ChildLine[]> => {
  const child = start();
  const kill = (): void => {
    child.kill("SIGKILL");
  };
  const ended = new Promise<void>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", () => {
      resolve();
    });
  });
  let tooLong = setTimeout(kill, longestStart);
  child.stdin.on("error", kill);
  child.stdin.end(JSON.stringify(request));
  const lines: ChildLine[] = [];
  createInterface({ input: child.stdout }).on("line", (line) => {
    if (lines.length === 0) {
      clearTimeout(tooLong);
      tooLong = setTimeout(kill, longest);
    }
    lines.push(...lineOf(line));
  });
  try {
    await ended;
    return lines;
  } finally {
    clearTimeout(tooLong);
  }
};

/**
 * What a child says until it ends, in whatever way; it waits for its turn. @param longest how long it may take from its
 * first line on, in milliseconds
 */
export const askChild = (request: ChildRequest, longest: number): Promise<readonly ChildLine[]> =>
  inTurn(() => askNow(request, longest));
