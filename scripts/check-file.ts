/**
 * Reads what people uploaded, in a process that may be killed: lib/server/documents/in-child.ts starts it, gives it one
 * request on its standard input and takes the answer from its output.
 */
import { resolve } from "node:path";
import { Worker } from "node:worker_threads";
import { answerRequest } from "@/lib/server/documents/answer-request";

/** What reading may take in memory, in bytes. */
const mostMemory = 400_000_000;

process.on("disconnect", () => process.exit(1));
new Worker(resolve("scripts/watch-child.mjs"), { workerData: mostMemory }).unref();
answerRequest(process.stdin, process.stdout).then(
  () => process.exit(0),
  () => process.exit(1),
);
