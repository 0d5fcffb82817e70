import { describe, expect, test } from "@jest/globals";
import { fieldOf } from "@/lib/forms/catalogue";
import { onlineClaimV1 } from "@/lib/forms/catalogues/online-claim.v1";
import { characterIssues, text } from "@/lib/forms/kinds/text";

const field = fieldOf(onlineClaimV1, "softwareMaker");

describe("characters that other systems may not show", () => {
  test.each([
    ["髙橋", "髙"],
    ["﨑山①髙①", "﨑①髙"],
    ["ﾊﾝｶｸ", "ﾊﾝｶｸ"],
  ])("%s: a warning names each once", (value, characters) => {
    const issue = { code: "text.environment-dependent", level: "warning", params: { characters } };
    expect(characterIssues(value)).toStrictEqual([issue]);
    expect(text.issues(value, field)).toStrictEqual([issue]);
  });

  test.each(["", "株式会社オプテック", "Opt.one3", "山田 太郎", "高崎"])("「%s」 has none", (value) => {
    expect(text.issues(value, field)).toEqual([]);
  });
});

test.each([
  ["  Opt.one3\u3000", "Opt.one3"],
  ["\u200bThink-3\u00a0", "Think-3"],
  ["株式会社\nオプテック", "株式会社 オプテック"],
  ["か\u3099", "が"],
  ["①㈱髙﨑ﾊﾝｶｸＡ", "①㈱髙﨑ﾊﾝｶｸＡ"],
  ["", ""],
])("%j is kept and copied as %j (docs/portal §10: names are not changed)", (value, kept) => {
  expect(text.normalise(value, field)).toBe(kept);
  expect(text.copy(text.normalise(value, field), field)).toBe(kept);
});

test("it is displayed as it is kept", () => {
  expect(text.display("株式会社オプテック", field)).toBe("株式会社オプテック");
});

test("it is complete when there is something", () => {
  expect(text.isComplete("")).toBe(false);
  expect(text.isComplete("A")).toBe(true);
});

test("any text that can be kept is accepted, anything else refused", () => {
  const schema = text.schema(field);
  expect(schema.safeParse("髙橋 ﾊﾝｶｸ").success).toBe(true);
  for (const refused of [1, null, { written: "a" }, "a\u0000", "あ".repeat(2001)])
    expect(schema.safeParse(refused).success).toBe(false);
});
