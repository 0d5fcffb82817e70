import { expect, test } from "@jest/globals";
import { createLog } from "@/lib/server/log";
import { takeConsole } from "@/lib/server/taken-console";

const canary = "canary-7f3a";

test("what is printed on the console reaches the log without its words", () => {
  const chunks: string[] = [];
  const printer: Pick<Console, "error" | "warn"> = { error: () => undefined, warn: () => undefined };
  takeConsole(createLog("info", { write: (chunk) => void chunks.push(chunk) }), printer);
  printer.error("⨯", new TypeError(canary));
  printer.warn(canary, { canary });
  expect(chunks.map((chunk) => JSON.parse(chunk) as unknown)).toMatchObject([
    { level: "error", err: { name: "TypeError" }, msg: "console" },
    { level: "warn", err: { name: "Error" }, msg: "console" },
  ]);
  expect(chunks.join("")).not.toContain(canary);
});
