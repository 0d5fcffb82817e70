import "server-only";
import { spawn, type ChildProcess } from "node:child_process";
import { rm } from "node:fs/promises";
import { resolve as absolute } from "node:path";
import { text } from "node:stream/consumers";
import { digestOf } from "./digest";
import type { CheckAnswer, ChildRequest, ComposeAnswer, ComposeProgress } from "./requests";

/** How long a file may be read, in milliseconds. */
const longestCheck = 10_000;

/** How long photographs may be put together: as long as twenty may take, and longer for more. */
const longestCompose = (photographs: number): number => Math.max(30_000, photographs * 1_500);

/**
 * A child that reads what people uploaded knows no address of the database and no secret. With fewer arenas of memory
 * the C library gives back what one picture took before the next.
 */
const environment = (): NodeJS.ProcessEnv => ({
  NODE_ENV: "production",
  NODE_NO_WARNINGS: "1",
  MALLOC_ARENA_MAX: "2",
  ...Object.fromEntries(
    ["PATH", "HOME", "TMPDIR", "TZ", "LANG"].flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  ),
});

const start = (): ChildProcess =>
  spawn(
    process.execPath,
    ["--max-old-space-size=256", "--conditions=react-server", "scripts/bundled.mjs", "scripts/check-file.ts"],
    { stdio: ["pipe", "pipe", "ignore", "ipc"], env: environment() },
  );

/** The lines a child answered with before it ended, in whatever way. */
const askChild = async <Line>(request: ChildRequest, longest: number): Promise<readonly Line[]> => {
  const child = start();
  const { stdin, stdout } = child;
  if (stdin === null || stdout === null) throw new Error("a child without its channels");
  const ended = new Promise<void>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", () => {
      resolve();
    });
  });
  const tooLong = setTimeout(() => child.kill("SIGKILL"), longest);
  stdin.on("error", () => child.kill("SIGKILL"));
  stdin.end(JSON.stringify(request));
  try {
    const [printed] = await Promise.all([text(stdout), ended]);
    return printed
      .split("\n")
      .slice(0, -1)
      .map((line) => JSON.parse(line) as Line);
  } finally {
    clearTimeout(tooLong);
  }
};

/**
 * Reads an uploaded file in a process of its own, and says whether it is kept. A file that takes the reader down, or too
 * long, is refused as `unreadable`. @throws when the file is not there
 */
export const checkInChild = async (path: string, fileName: string): Promise<CheckAnswer> => {
  const file = absolute(path);
  const [answer] = await askChild<CheckAnswer>({ kind: "check", path: file, fileName }, longestCheck);
  return answer ?? { ...(await digestOf(file)), verdict: { kind: "refused", because: "unreadable" } };
};

/**
 * Puts photographs, in this order, together as one PDF at `target`, a page for each. When one is refused there is no
 * `target`.
 */
export const composeInChild = async (paths: readonly string[], target: string): Promise<ComposeAnswer> => {
  const lines = await askChild<ComposeAnswer | ComposeProgress>(
    { kind: "compose", paths: paths.map((path) => absolute(path)), target: absolute(target) },
    longestCompose(paths.length),
  );
  const last = lines.at(-1);
  if (last?.kind === "sound") return last;
  await rm(target, { force: true });
  if (last?.kind === "refused") return last;
  return { kind: "refused", at: last?.at ?? 0, because: "unreadable" };
};
