import "server-only";
import type { Readable, Writable } from "node:stream";
import { text } from "node:stream/consumers";
import { composePdf } from "./compose-pdf";
import { digestOf } from "./digest";
import { readVerdict } from "./read-file";
import type { ChildLine, ChildRequest } from "./requests";

/** Answers the one request a child is started for. */
export const answerRequest = async (input: Readable, output: Writable): Promise<void> => {
  const say = (line: ChildLine): Promise<void> =>
    new Promise((resolve, reject) => {
      output.write(`${JSON.stringify(line)}\n`, (error) => {
        if (error) reject(error);
        else resolve();
      });
    });
  const request = JSON.parse(await text(input)) as ChildRequest;
  if (request.kind === "check") {
    await say({ kind: "digest", ...(await digestOf(request.path)) });
    await say({ kind: "verdict", verdict: await readVerdict(request.path, request.fileName) });
  } else {
    const reading = (at: number): Promise<void> => say({ kind: "photograph", at });
    await say({ kind: "composed", answer: await composePdf(request.paths, request.target, reading) });
  }
};
