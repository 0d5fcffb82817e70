import "server-only";
import { rm } from "node:fs/promises";
import { resolve as absolute } from "node:path";
import { askChild } from "./child-process";
import { digestOf } from "./digest";
import type { CheckAnswer, ComposeAnswer } from "./requests";

/** How long a file may be read, in milliseconds. */
const longestCheck = 10_000;

/** How long photographs may be put together: as long as twenty may take, and longer for more. */
const longestCompose = (photographs: number): number => Math.max(30_000, photographs * 1_500);

/**
 * Reads an uploaded file in a process of its own, and says whether it is kept. A file that takes the reader down, or too
 * long, is refused as `unreadable`. @throws when the file is not there
 */
export const checkInChild = async (path: string, fileName: string): Promise<CheckAnswer> => {
  const file = absolute(path);
  const lines = await askChild({ kind: "check", path: file, fileName }, longestCheck);
  const digest = lines.find((line) => line.kind === "digest") ?? (await digestOf(file));
  const said = lines.find((line) => line.kind === "verdict");
  return {
    size: digest.size,
    sha256: digest.sha256,
    verdict: said?.verdict ?? { kind: "refused", because: "unreadable" },
  };
};

/**
 * Puts photographs, in this order, together as one PDF at `target`, a page for each. When one is refused there is no
 * `target`.
 */
export const composeInChild = async (paths: readonly string[], target: string): Promise<ComposeAnswer> => {
  const lines = await askChild(
    { kind: "compose", paths: paths.map((path) => absolute(path)), target: absolute(target) },
    longestCompose(paths.length),
  );
  const said = lines.find((line) => line.kind === "composed");
  if (said?.answer.kind === "sound") return said.answer;
  await rm(target, { force: true });
  const last = lines.findLast((line) => line.kind === "photograph");
  return said?.answer ?? { kind: "refused", at: last?.at ?? 0, because: "unreadable" };
};
