import { describe, expect, test } from "@jest/globals";
import { fieldOf } from "@/lib/forms/catalogue";
import { onlineClaimV1 } from "@/lib/forms/catalogues/online-claim.v1";
import { programName } from "@/lib/forms/kinds/program-name";

const field = fieldOf(onlineClaimV1, "programName");

const widthIssue = (value: string) => ({
  code: "program-name.width",
  level: "warning",
  params: {},
  proposals: [{ value }],
});

describe("half-width is proposed, never put in silently (docs/portal §10)", () => {
  test.each([
    ["Think－3", "Think-3"],
    ["Thinkー3", "Think-3"],
    ["Think―3", "Think-3"],
    ["Ｔｈｉｎｋ－３", "Think-3"],
    ["Ｏｐｔ．ｏｎｅ３", "Opt.one3"],
    ["a‐b―c", "a-b-c"],
    ["Opt\u3000one", "Opt one"],
    ["Hi Dental Spirit ＸＲ－10i", "Hi Dental Spirit XR-10i"],
    ["カルテー3", undefined],
    ["3ー", undefined],
    ["ー3", undefined],
    ["A ー B", undefined],
  ])("%s → %s", (value, proposed) => {
    expect(programName.normalise(value, field)).toBe(value);
    expect(programName.issues(value, field)).toStrictEqual(
      proposed === undefined ? [] : [widthIssue(proposed)],
    );
  });

  test.each([
    "Opt.one3",
    "Think-3",
    "Thinkepo",
    "Opt.one",
    "ThinkOne",
    "日医標準レセプトソフト",
    "Melphin/Neo",
    "",
  ])("「%s」 has nothing to propose", (value) => {
    expect(programName.issues(value, field)).toEqual([]);
  });
});

test("characters are warned of first, then the width", () => {
  expect(programName.issues("髙Ａ", field)).toStrictEqual([
    { code: "text.environment-dependent", level: "warning", params: { characters: "髙" } },
    widthIssue("髙A"),
  ]);
});

test("it is kept, displayed, copied and complete like any name", () => {
  expect(programName.normalise(" Opt.one3\n", field)).toBe("Opt.one3");
  expect(programName.display("Opt.one3", field)).toBe("Opt.one3");
  expect(programName.copy(programName.normalise(" Opt.one3 ", field), field)).toBe("Opt.one3");
  expect(programName.isComplete("")).toBe(false);
  expect(programName.isComplete("Opt.one3")).toBe(true);
  expect(programName.schema(field).safeParse("Opt.one3").success).toBe(true);
  expect(programName.schema(field).safeParse(3).success).toBe(false);
});
