import { describe, expect, test } from "@jest/globals";
import { inputText } from "@/lib/texts/ja/inputs";
import { placesTexts } from "@/lib/texts/ja/places";
import { defaultPrivacy, privacyTexts } from "@/lib/texts/ja/privacy";
import { profileTexts } from "@/lib/texts/ja/profile";
import { settingFindingTexts, settingsTexts } from "@/lib/texts/ja/settings";
import { signInReason, signInTexts } from "@/lib/texts/ja/sign-in";
import { forbiddenIn, isSentence } from "@/tests/support/wording";

const textsIn = (table: object): string[] =>
  Object.values(table).flatMap((value: unknown) => {
    if (typeof value === "string") return [value];
    if (typeof value === "function") return [String((value as (name: string) => unknown)("みどり医療"))];
    return typeof value === "object" && value !== null ? textsIn(value) : [];
  });

const all = [signInTexts, signInReason, profileTexts, placesTexts, settingsTexts, privacyTexts];

describe("the pages of one's own account", () => {
  test.each(all.flatMap(textsIn))("「%s」 has no word that is not ours, and ends its sentences", (text) => {
    expect(forbiddenIn(text)).toEqual([]);
    if (text.includes("。")) expect(isSentence(text)).toBe(true);
  });

  test("what somebody must read is whole sentences", () => {
    const { wrong, unreachable, loginIdMissing, passwordMissing, passwordHelp } = signInTexts;
    const { nameSaved, passwordChanged, sessionsNote } = profileTexts;
    const sentences = [wrong, unreachable, loginIdMissing, passwordMissing, passwordHelp, nameSaved];
    for (const text of [...sentences, passwordChanged, sessionsNote, placesTexts.noneTodo])
      expect([text, isSentence(text)]).toEqual([text, true]);
  });

  test("whoever does not know the password is told where to go", () => {
    expect(signInTexts.wrong).toContain(signInTexts.forgotten);
  });
});

describe("個人情報の取り扱い", () => {
  test("names the vendor, its telephone and who sees what", () => {
    const sections = defaultPrivacy("みどり医療システム株式会社", "0120-000-000");
    const text = sections.map((section) => section.text).join("");
    expect(text).toContain("みどり医療システム株式会社");
    expect(text).toContain("0120-000-000");
    expect(text).toContain("秘密の番号");
    for (const section of sections)
      expect([isSentence(section.text), forbiddenIn(section.text)]).toEqual([true, []]);
  });
});

describe("what stands beside a control", () => {
  test("is the rule's own sentence with its figures", () => {
    expect(inputText({ code: "password.short", length: 8 })).toContain("8文字");
    expect(inputText({ code: "vendor-setting.long", longest: 200 })).toBe(
      settingFindingTexts["vendor-setting.long"]({ code: "vendor-setting.long", longest: 200 }),
    );
    expect(inputText({ code: "vendor-setting.missing" })).toContain("入力してください。");
    expect(inputText({ code: "password.same" })).toContain("ちがうパスワードにしてください。");
    expect(inputText({ code: "password.wrong" })).toContain("いまのパスワードが違います。");
  });

  test("is a sentence even where no rule has one", () => {
    expect(inputText({ code: "too_small" })).toContain("入力し直してください。");
  });
});
