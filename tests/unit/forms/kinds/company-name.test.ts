import { describe, expect, test } from "@jest/globals";
import { fieldOf } from "@/lib/forms/catalogue";
import { onlineClaimV1 } from "@/lib/forms/catalogues/online-claim.v1";
import { companyName } from "@/lib/forms/kinds/company-name";

const field = fieldOf(onlineClaimV1, "softwareMaker");

describe("an abbreviated company is proposed in full, in its place (docs/portal §10)", () => {
  test.each([
    ["㈱オプテック", "株式会社オプテック"],
    ["オプテック㈱", "オプテック株式会社"],
    ["(株)オプテック", "株式会社オプテック"],
    ["（株）オプテック", "株式会社オプテック"],
    ["オプテック（株)", "オプテック株式会社"],
    ["㈲高橋電機", "有限会社高橋電機"],
    ["(有)山田", "有限会社山田"],
    ["山田（有）", "山田有限会社"],
    ["㈱A・㈱B・(有)C", "株式会社A・株式会社B・有限会社C"],
  ])("%s → %s", (value, long) => {
    expect(companyName.normalise(value, field)).toBe(value);
    expect(companyName.issues(value, field)).toStrictEqual([
      { code: "company-name.abbreviated", level: "warning", params: {}, proposals: [{ value: long }] },
    ]);
  });

  test("the letters of the full name are looked at too", () => {
    expect(companyName.issues("㈲髙橋電機", field)).toStrictEqual([
      {
        code: "company-name.abbreviated",
        level: "warning",
        params: {},
        proposals: [{ value: "有限会社髙橋電機" }],
      },
      { code: "text.environment-dependent", level: "warning", params: { characters: "髙" } },
    ]);
  });

  test.each([
    "株式会社オプテック",
    "オプテック",
    "山田 太郎",
    "株オプテック",
    "(合)山田",
    "東和ハイシステム株式会社",
    "",
  ])("「%s」 has nothing to propose", (value) => {
    expect(companyName.issues(value, field)).toEqual([]);
  });
});

test("other characters are warned of", () => {
  expect(companyName.issues("株式会社髙橋", field)).toStrictEqual([
    { code: "text.environment-dependent", level: "warning", params: { characters: "髙" } },
  ]);
});

test("it is kept, displayed, copied and complete like any name", () => {
  expect(companyName.normalise("\u3000株式会社オプテック ", field)).toBe("株式会社オプテック");
  expect(companyName.display("㈱オプテック", field)).toBe("㈱オプテック");
  expect(companyName.copy(companyName.normalise(" 株式会社オプテック ", field), field)).toBe(
    "株式会社オプテック",
  );
  expect(companyName.isComplete("")).toBe(false);
  expect(companyName.isComplete("株式会社オプテック")).toBe(true);
  expect(companyName.schema(field).safeParse("株式会社オプテック").success).toBe(true);
  expect(companyName.schema(field).safeParse(undefined).success).toBe(false);
});
