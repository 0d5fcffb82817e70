import { describe, expect, test } from "@jest/globals";
import { fieldOf } from "@/lib/forms/catalogue";
import { onlineClaimV1 } from "@/lib/forms/catalogues/online-claim.v1";
import { mailAddress } from "@/lib/forms/kinds/mail-address";

const field = fieldOf(onlineClaimV1, "loginMail");

test.each([
  ["clinic＠example.jp", "clinic@example.jp"],
  [" clinic@example.jp\u3000", "clinic@example.jp"],
  ["clinic\u200b@\u00a0example.jp", "clinic@example.jp"],
  ["Clinic@Example.CO.JP", "Clinic@example.co.jp"],
  ["A@B@C.JP", "A@B@c.jp"],
  ["CLINIC", "CLINIC"],
  ["", ""],
])("%j is kept as %j (docs/portal §10)", (typed, kept) => {
  expect(mailAddress.normalise(typed, field)).toBe(kept);
});

test("a capital that has no composed form with its mark is put right at once", () => {
  const kept = mailAddress.normalise("a@H\u0331.jp", field);
  expect(mailAddress.normalise(kept, field)).toBe(kept);
});

describe("仮アカウント end in @01 to @48 (docs/portal §6)", () => {
  const temporary = Array.from({ length: 48 }, (_, index) => `a@${String(index + 1).padStart(2, "0")}`);

  test.each(temporary)("%s is one", (value) => {
    expect(mailAddress.issues(value, field)).toStrictEqual([
      { code: "mail-address.temporary", level: "error", params: {} },
    ]);
  });

  test.each(["a@00", "a@49", "a@50", "a@1", "a@011", "a@001", "a01"])("%s is none", (value) => {
    expect(mailAddress.issues(value, field)).toStrictEqual([
      { code: "mail-address.format", level: "error", params: {} },
    ]);
  });

  test("a real domain of digits is none", () => {
    expect(mailAddress.issues("a@01.example.jp", field)).toEqual([]);
    expect(mailAddress.issues("a@example.01", field)).toEqual([]);
  });
});

test.each([
  "clinic",
  "clinic@",
  "@example.jp",
  "clinic@example",
  "a@b@example.jp",
  "a b@example.jp",
  "a@example.",
  "a@.jp",
  "a@exa mple.jp",
  "a@example.jp ",
])("「%s」 is no address", (value) => {
  expect(mailAddress.issues(value, field)).toStrictEqual([
    { code: "mail-address.format", level: "error", params: {} },
  ]);
});

test.each(["", "clinic@example.jp", "a.b+c@mail.ex-ample.co.jp"])("「%s」 is without issues", (value) => {
  expect(mailAddress.issues(value, field)).toEqual([]);
});

test("it is displayed and copied as it is kept, and complete when there is something", () => {
  expect(mailAddress.display("clinic@example.jp", field)).toBe("clinic@example.jp");
  expect(mailAddress.copy("clinic@example.jp", field)).toBe("clinic@example.jp");
  expect(mailAddress.isComplete("")).toBe(false);
  expect(mailAddress.isComplete("clinic@example.jp")).toBe(true);
});

test("a wrongly formed address can be kept, what is no text is refused", () => {
  expect(mailAddress.schema(field).safeParse("clinic").success).toBe(true);
  expect(mailAddress.schema(field).safeParse(null).success).toBe(false);
});
