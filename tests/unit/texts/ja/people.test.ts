import { describe, expect, test } from "@jest/globals";
import { roles } from "@/lib/domain/actor";
import { invitationDays, ways, type AdmissionState } from "@/lib/domain/people/admission";
import { codeLength, examineCode, normaliseCode } from "@/lib/domain/people/admission-code";
import type { Device } from "@/lib/domain/people/device";
import { examineLoginId, normaliseLoginId } from "@/lib/domain/people/login-id";
import { passwordRules } from "@/lib/domain/people/password";
import {
  admissionStateWords,
  deviceWords,
  lastAdminTexts,
  peopleSentence,
  peopleTexts,
  peopleWords,
  roleNames,
  roleWords,
  wayWords,
  type PeopleFinding,
} from "@/lib/texts/ja/people";
import { forbiddenIn, isSentence } from "@/tests/support/wording";

const findings: { readonly [Code in PeopleFinding["code"]]: PeopleFinding & { readonly code: Code } } = {
  "login-id.missing": { code: "login-id.missing" },
  "login-id.form": { code: "login-id.form" },
  "login-id.length": { code: "login-id.length" },
  "password.missing": { code: "password.missing" },
  "password.short": { code: "password.short", length: 8 },
  "password.long": { code: "password.long" },
  "password.common": { code: "password.common" },
  "password.context": { code: "password.context", word: "青空歯科" },
  "person-name.missing": { code: "person-name.missing" },
  "person-name.long": { code: "person-name.long" },
  "code.missing": { code: "code.missing" },
  "code.length": { code: "code.length", length: 9 },
  "code.characters": { code: "code.characters", characters: "0O" },
};

const all = Object.values(findings).map((finding) => ({
  code: finding.code,
  text: peopleSentence(finding),
}));

const examplesIn = (text: string): readonly string[] => /例：(.+)$/u.exec(text)?.[1]?.split("、") ?? [];

describe("what is odd, in words", () => {
  test("each finding has its sentence and there is no other", () => {
    expect(Object.keys(peopleTexts).sort()).toStrictEqual(Object.keys(findings).sort());
  });

  test.each(all)("$code says in whole sentences what to do", ({ text }) => {
    expect([isSentence(text), forbiddenIn(text)]).toStrictEqual([true, []]);
    expect(text).toMatch(/。.*ください。/u);
    expect(text).not.toMatch(/undefined|null|\[object/);
  });

  test("no two say the same", () => {
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
  });

  test.each<[PeopleFinding["code"], readonly string[]]>([
    ["password.short", ["8文字です", `${passwordRules.minimum}文字以上`]],
    ["password.long", [`${passwordRules.maximum.toLocaleString("en")}文字以内`]],
    ["password.context", ["「青空歯科」"]],
    ["person-name.long", ["100文字"]],
    ["code.missing", [`${codeLength}文字`]],
    ["code.length", ["9文字です", `${codeLength}文字です`]],
    ["code.characters", ["「0O」"]],
    ["login-id.length", ["8桁"]],
  ])("%s names its values", (code, words) => {
    const text = peopleSentence(findings[code]);
    expect(words.filter((word) => !text.includes(word))).toStrictEqual([]);
  });

  test("what is given as an example would be taken", () => {
    const loginIds = all
      .filter(({ code }) => code.startsWith("login-id."))
      .flatMap(({ text }) => examplesIn(text));
    expect(loginIds.length).toBe(5);
    expect(loginIds.flatMap((example) => examineLoginId(normaliseLoginId(example)) ?? [])).toStrictEqual([]);
    const [code = ""] = examplesIn(peopleSentence(findings["code.missing"]));
    expect(examineCode(normaliseCode(code))).toBeUndefined();
  });
});

describe("around signing in", () => {
  test("our password is called ours", () => {
    expect(peopleWords.password).toBe("このサイトのパスワード");
    expect(peopleWords.passwordNote).toBe("総合ポータルサイトのパスワードとは別です");
  });

  test("the rules are one sentence that names the minimum", () => {
    expect(peopleWords.passwordRules).toMatch(/^[^。]+。$/u);
    expect(peopleWords.passwordRules).toContain(`${passwordRules.minimum}文字以上`);
  });

  test("no word is one that is not ours", () => {
    const words = [peopleWords, lastAdminTexts, roleNames, wayWords, admissionStateWords].flatMap((table) =>
      Object.values<string>(table),
    );
    expect(words.flatMap(forbiddenIn)).toStrictEqual([]);
    expect(words.filter((word) => word === "")).toStrictEqual([]);
  });
});

describe("people", () => {
  test("a role is one word, explained for who runs a clinic", () => {
    expect(roles.map((role) => roleNames[role])).toStrictEqual(["責任者", "担当者", "責任者", "担当者"]);
    expect(roleWords.clinicAdmin).toBe("責任者（院長・事務長など）");
    expect(roles.filter((role) => !roleWords[role].startsWith(roleNames[role]))).toStrictEqual([]);
  });

  test.each(Object.values(lastAdminTexts))("%s", (text) => {
    expect(isSentence(text)).toBe(true);
    expect(text).toMatch(/^責任者がほかにいないため、.*ください。$/u);
  });

  test("ways in", () => {
    expect(ways.map((way) => wayWords[way])).toStrictEqual(["画面で伝える", "メールで送る", "手紙で渡す"]);
    expect(Object.keys(wayWords)).toHaveLength(ways.length);
    expect(ways.filter((way) => invitationDays(way) > 7)).toStrictEqual(["letter"]);
  });

  test("what became of them", () => {
    const words: Readonly<Record<AdmissionState, string>> = {
      open: "未使用",
      used: "使用済み",
      revoked: "取り消し済み",
      expired: "期限切れ",
    };
    expect(admissionStateWords).toStrictEqual(words);
  });

  test.each<[string, Device]>([
    ["Windows の Edge", { system: "Windows", browser: "Edge" }],
    ["Windows の Chrome", { system: "Windows", browser: "Chrome" }],
    ["iPhone の Safari", { system: "iPhone", browser: "Safari" }],
    ["iPad の Safari", { system: "iPad", browser: "Safari" }],
    ["macOS の Firefox", { system: "macOS", browser: "Firefox" }],
    ["Android のほかのブラウザー", { system: "Android", browser: "other" }],
    ["ほかの機器の Chrome", { system: "other", browser: "Chrome" }],
    ["Linux の Firefox", { system: "Linux", browser: "Firefox" }],
  ])("%s", (words, device) => {
    expect(deviceWords(device)).toBe(words);
  });
});
