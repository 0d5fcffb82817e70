import { describe, expect, test } from "@jest/globals";
import { fieldOf } from "@/lib/forms/catalogue";
import { onlineClaimV1 } from "@/lib/forms/catalogues/online-claim.v1";
import { confirmation } from "@/lib/forms/kinds/confirmation";

const field = fieldOf(onlineClaimV1, "consent");
const done = { done: true, by: "山田花子", on: "2026-12-20", how: "screen" } as const;

const noPerson = { code: "confirmation.person", level: "error", params: {} };
const noDate = { code: "confirmation.date", level: "error", params: {} };

test.each([
  ["令和8年12月20日", "2026-12-20"],
  ["R8.12.20", "2026-12-20"],
  ["2026/2/3", "2026-02-03"],
  ["2026-12-20", "2026-12-20"],
  ["\u200b２０２６/１２/２０", "2026-12-20"],
  ["2026-02-30", "2026-02-30"],
  [" きのう ", "きのう"],
])("the day %j is kept as %j", (on, kept) => {
  expect(confirmation.normalise({ ...done, on }, field)).toEqual({ ...done, on: kept });
});

test("the person is kept as typed, the rest as it is", () => {
  const value = { done: false, by: "\u3000髙橋 ", on: "", how: "phone" } as const;
  expect(confirmation.normalise(value, field)).toEqual({ done: false, by: "髙橋", on: "", how: "phone" });
});

describe("who and when belong to a confirmation", () => {
  test.each([
    [{ ...done }, [], true],
    [{ ...done, by: "" }, [noPerson], false],
    [{ ...done, on: "" }, [noDate], false],
    [{ ...done, by: "", on: "" }, [noPerson, noDate], false],
    [{ ...done, on: "2026-02-30" }, [noDate], true],
    [{ ...done, on: "きのう" }, [noDate], true],
    [{ ...done, done: false }, [], false],
    [{ ...done, done: false, by: "", on: "きのう" }, [], false],
  ])("%j", (value, issues, complete) => {
    expect(confirmation.issues(value, field)).toStrictEqual(issues);
    expect(confirmation.isComplete(value)).toBe(complete);
  });
});

test("day and person are displayed; what could not be done displays nothing", () => {
  expect(confirmation.display(done, field)).toBe("2026年12月20日 山田花子");
  expect(confirmation.display({ ...done, on: "きのう" }, field)).toBe("きのう 山田花子");
  expect(confirmation.display({ ...done, done: false }, field)).toBe("");
});

test("nothing of it is copied: the tick is set on the portal by the facility (docs/portal §1.4)", () => {
  expect(confirmation.copy(done, field)).toBe("");
});

test("a record with all four parts is accepted, anything else refused", () => {
  const schema = confirmation.schema(field);
  for (const how of ["screen", "phone", "fax", "visit"])
    expect(schema.safeParse({ ...done, how }).success).toBe(true);
  for (const refused of [true, { ...done, how: "mail" }, { ...done, done: "yes" }, { ...done, note: "" }])
    expect(schema.safeParse(refused).success).toBe(false);
});
