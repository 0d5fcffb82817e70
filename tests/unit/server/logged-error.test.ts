import { describe, expect, test } from "@jest/globals";
import { AppError } from "@/lib/domain/errors";
import { loggedError } from "@/lib/server/logged-error";

const canary = "CAF0012345678";

describe("what the log keeps of an error", () => {
  test("where it happened, never its message", () => {
    const logged = loggedError(new TypeError(`cannot keep ${canary}`));
    expect(logged).toStrictEqual({ name: "TypeError", stack: logged.stack });
    expect(logged.stack[0]).toMatch(/^at .*logged-error\.test\.ts:\d+:\d+\)?$/);
  });

  test("a message of many lines, some like a stack's, is no stack", () => {
    const logged = loggedError(
      new Error(`Invalid value:\n\n    at ${canary}\n  secretNumber: "${canary}"\n`),
    );
    expect(JSON.stringify(logged)).not.toContain(canary);
    expect(logged.stack.length).toBeGreaterThan(0);
  });

  test("a foreseen refusal keeps its code, and not its detail", () => {
    const refusal = new AppError("invalid", { fields: { [canary]: [{ code: canary }] } });
    expect(loggedError(refusal)).toMatchObject({ name: "AppError", message: "invalid", code: "invalid" });
    expect(JSON.stringify(loggedError(refusal))).not.toContain(canary);
  });

  test("codes and digests stay when they look like such", () => {
    expect(loggedError(Object.assign(new Error("x"), { code: "P2002", digest: "3658198742" }))).toMatchObject(
      {
        code: "P2002",
        digest: "3658198742",
      },
    );
    expect(loggedError(Object.assign(new Error("x"), { code: 23_505 }))).toMatchObject({ code: 23_505 });
    const odd = loggedError(
      Object.assign(new Error("x"), { code: `no ${canary}`, digest: `NEXT;${canary}` }),
    );
    expect(odd).not.toHaveProperty("code");
    expect(odd).not.toHaveProperty("digest");
  });

  test("causes and collected errors are kept the same way", () => {
    const cause = new RangeError(canary);
    const logged = loggedError(new AggregateError([new Error(canary), canary], canary, { cause }));
    expect(logged).toMatchObject({
      name: "AggregateError",
      cause: { name: "RangeError" },
      errors: [{ name: "Error" }, { name: "thrown string", stack: [] }],
    });
    expect(JSON.stringify(logged)).not.toContain(canary);
  });

  test("a ring of causes ends", () => {
    const first = new Error("first");
    first.cause = first;
    expect(JSON.stringify(loggedError(first)).match(/"name"/g)).toHaveLength(6);
  });

  test.each([
    ["a sentence", canary, "thrown string"],
    ["an object", { value: canary }, "thrown object"],
    ["nothing", undefined, "thrown undefined"],
  ])("%s that was thrown leaves its type", (_what, thrown, name) => {
    expect(loggedError(thrown)).toStrictEqual({ name, stack: [] });
  });

  test("a name that holds data, and a stack that is none", () => {
    const error = Object.assign(new Error("x"), { name: `Error for ${canary}`, stack: canary });
    expect(loggedError(error)).toStrictEqual({ name: "Error", stack: [] });
  });
});
