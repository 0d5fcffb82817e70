import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { createLog, log, type Log, type LogLevel } from "@/lib/server/log";

const canary = "canary-7f3a";

const written = (write: (log: Log) => void, level: LogLevel = "info"): readonly string[] => {
  const chunks: string[] = [];
  write(createLog(level, { write: (chunk) => void chunks.push(chunk) }));
  return chunks;
};

const line = (write: (log: Log) => void): unknown => JSON.parse(written(write)[0] ?? "");

describe("a line of the log", () => {
  test("is JSON: the level by name, the time in UTC, then what was given, then the message", () => {
    expect(
      written((to) => {
        to.info({ status: 200 }, "request");
      })[0],
    ).toMatch(
      /^\{"level":"info","time":"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z","status":200,"msg":"request"\}\n$/,
    );
  });

  test("hides secrets", () => {
    expect(
      line((to) => {
        to.warn({ password: canary, job: { token: canary, kind: "mail" } }, "x");
      }),
    ).toMatchObject({ level: "warn", password: "…", job: { token: "…", kind: "mail" } });
  });

  test.each<[string, (to: Log) => void]>([
    [
      "an error under err",
      (to) => {
        to.error({ err: new Error(canary) }, "x");
      },
    ],
    [
      "an error under err without words",
      (to) => {
        to.error({ err: new Error(canary) });
      },
    ],
    [
      "an error alone",
      (to) => {
        to.error(new Error(canary));
      },
    ],
    [
      "an error with words",
      (to) => {
        to.error(new Error(canary), "x");
      },
    ],
    [
      "words to fill",
      (to) => {
        to.info("x %s %o", canary, { canary });
      },
    ],
    [
      "words to fill behind an object",
      (to) => {
        to.info({}, "x %s", canary);
      },
    ],
  ])("tells nothing of a message or of what is to be filled in: %s", (_what, write) => {
    const [text = "", ...others] = written(write);
    expect(text).not.toContain(canary);
    expect(others).toEqual([]);
  });

  test("an error is told by its name and its stack", () => {
    expect(
      line((to) => {
        to.error(new TypeError(canary));
      }),
    ).toMatchObject({
      err: { name: "TypeError", stack: expect.any(Array) as unknown },
    });
  });

  test("is one line whatever it holds", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (key, text) => {
        const chunks = written((to) => {
          to.info({ [key]: text, path: `\n{"level":"fatal"}\r\n${text}` }, "x");
        });
        expect(chunks.join("").match(/[\n\r]/g)).toEqual(["\n"]);
        expect(JSON.parse(chunks.join(""))).toMatchObject({ path: `\n{"level":"fatal"}\r\n${text}` });
      }),
    );
  });

  test("below the level is none", () => {
    expect(
      written((to) => {
        to.info({}, "x");
      }, "warn"),
    ).toEqual([]);
    expect(
      written((to) => {
        to.fatal({}, "x");
      }, "silent"),
    ).toEqual([]);
  });
});

test("the process has one log, wherever the module is loaded", () => {
  expect(Reflect.get(globalThis, Symbol.for("todoke.log"))).toBe(log);
});
