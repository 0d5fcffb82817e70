import { describe, expect, test } from "@jest/globals";
import {
  channels,
  confirmationSchema,
  documentSchema,
  doubleEntrySchema,
  isDelegated,
  keepableText,
  longestText,
  secretStateSchema,
  valueOf,
  writtenSchema,
} from "@/lib/forms/answer";

const messagesOf = (value: unknown): readonly string[] =>
  keepableText.safeParse(value).error?.issues.map(({ message }) => message) ?? [];

describe("text that can be kept", () => {
  test("has up to 2000 characters", () => {
    expect(longestText).toBe(2000);
    expect(messagesOf("あ".repeat(2000))).toEqual([]);
    expect(messagesOf("あ".repeat(2001))).toEqual(["text.too-long"]);
  });

  test.each(["", "a\nb", "\n", "a\tb", "a\rb", "a\r\nb", "①㈱髙﨑ﾊﾝｶｸ𠮷", "\u3000\u00a0\u200b\u2028"])(
    "%j",
    (text) => {
      expect(messagesOf(text)).toEqual([]);
    },
  );

  test.each([
    "\u0000",
    "a\u0008b",
    "a\u000bb",
    "a\u000cb",
    "a\u000eb",
    "\u001b",
    "\u007f",
    "\u0085",
    "\u009f",
  ])("not %j: control characters but tabs and line breaks", (text) => {
    expect(messagesOf(text)).toEqual(["text.control-characters"]);
  });
});

describe("a word that was told is told by one of four ways", () => {
  test("in this order", () => {
    expect(channels).toEqual(["screen", "phone", "fax", "visit"]);
  });

  test.each(["screen", "phone", "fax", "visit"])("%s", (how) => {
    const value = { done: true, by: "山田", on: "2026-12-20", how };
    expect(confirmationSchema.parse(value)).toEqual(value);
  });
});

describe.each([
  ["written", writtenSchema, { written: "5: 新しい回線" }],
  ["typed twice", doubleEntrySchema, { first: "1", second: "2" }],
  ["confirmed", confirmationSchema, { done: false, by: "", on: "", how: "phone" }],
  ["decided", secretStateSchema, { decided: "stored" }],
  ["decided later", secretStateSchema, { decided: "at-sending" }],
  ["uploaded", documentSchema, { fileId: "f", name: "n.pdf", size: 0, sha256: "00" }],
] as const)("a value that is %s", (_name, schema, value) => {
  test("is kept as it is", () => {
    expect(schema.parse(value)).toStrictEqual(value);
  });

  test.each(Object.keys(value))("is refused without %s or with something else there", (key) => {
    const rest = Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
    expect(schema.safeParse(rest).success).toBe(false);
    expect(schema.safeParse({ ...value, [key]: null }).success).toBe(false);
    expect(schema.safeParse({ ...value, [key]: "a\u0000" }).success).toBe(false);
  });

  test("is refused with anything more", () => {
    expect(schema.safeParse({ ...value, more: "" }).success).toBe(false);
  });
});

test("an answer has a value, or was left to the vendor, or is not there", () => {
  expect(valueOf({ value: "a" })).toBe("a");
  expect(valueOf({ value: "", planned: true })).toBe("");
  expect(valueOf({ delegated: true })).toBeUndefined();
  expect(valueOf(undefined)).toBeUndefined();
  expect(isDelegated({ delegated: true })).toBe(true);
  expect(isDelegated({ value: "a" })).toBe(false);
  expect(isDelegated(undefined)).toBe(false);
});
