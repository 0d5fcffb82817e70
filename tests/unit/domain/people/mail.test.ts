import { describe, expect, test } from "@jest/globals";
import {
  examineMail,
  isAboutApplication,
  isTooOldToSend,
  mailKinds,
  mailState,
  normaliseMail,
} from "@/lib/domain/people/mail";

const made = new Date("2026-12-01T00:00:00Z");
const after = (hours: number): Date => new Date(made.getTime() + hours * 3_600_000);

test("mails are about letting somebody in, or about an application", () => {
  expect(mailKinds.map((kind) => [kind, isAboutApplication(kind)])).toEqual([
    ["invitation", false],
    ["readmission", false],
    ["renewal-asked", false],
    ["check-requested", true],
    ["application-returned", true],
    ["application-approved", true],
    ["application-cancelled", true],
  ]);
});

test("a mail is given up after 72 hours, not a moment before", () => {
  expect(isTooOldToSend(made, new Date(after(72).getTime() - 1))).toBe(false);
  expect(isTooOldToSend(made, after(72))).toBe(true);
});

describe("where a mail stands", () => {
  const row = { sentAt: null, failedAt: null, problem: null };
  test.each([
    [row, "waiting"],
    [{ ...row, problem: "later" }, "trying"],
    [{ ...row, failedAt: made, problem: "given-up" }, "failed"],
    [{ ...row, sentAt: made }, "sent"],
    [{ sentAt: made, failedAt: made, problem: "later" }, "sent"],
  ] as const)("%j is %s", (mail, state) => {
    expect(mailState(mail)).toBe(state);
  });
});

test("an address is stored as a login id is; none is fine, anything else is not", () => {
  expect(normaliseMail(" Ｈanako@Example.JP ")).toBe("hanako@example.jp");
  expect(examineMail("")).toBeUndefined();
  expect(examineMail("hanako@example.jp")).toBeUndefined();
  expect(examineMail("12345678")).toEqual({ code: "mail.form" });
});
