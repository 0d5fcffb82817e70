import { describe, expect, test } from "@jest/globals";
import type { AnyIssue } from "@/lib/domain/application/completeness";
import { checks } from "@/lib/domain/application/checks/checks";
import { kinds } from "@/lib/forms/kinds/kinds";
import { refusalCodes } from "@/lib/forms/refusals";
import { issueSentence, issueTexts, refusalTexts } from "@/lib/texts/ja/issues";
import { forbiddenIn, isSentence } from "@/tests/support/wording";

type Code = AnyIssue["code"];
type ParamsOf<C extends Code> = Extract<AnyIssue, { readonly code: C }>["params"];

/** Issues that say what they are about, and the words that must then be read. */
const withParams = {
  "text.environment-dependent": [{ characters: "①髙" }, ["「①髙」"]],
  "customer-id.caf-length": [{ digits: 9 }, ["9桁", "10桁"]],
  "customer-id.cop-length": [{ digits: 7 }, ["7桁", "8桁"]],
  "customer-id.type-conflict": [{ chosen: "COP", printed: "CAF" }, ["種類はCOP", "番号はCAF"]],
  "facility-code.length": [{ digits: 9 }, ["コードが9桁", "7桁"]],
  "line-carrier.needs-ipv4": [{ carrier: "QTnet" }, ["QTnetの回線", "「1: IP-VPN接続【IPv4】」に直して"]],
  "line-carrier.not-ntt-option": [{ carrier: "QTnet" }, ["QTnetの回線"]],
  "start-month.too-early": [
    { chosen: { year: 2026, month: 12 }, earliest: { year: 2027, month: 1 } },
    ["2026年12月からの請求には間に合いません", "今日送信すると2027年1月の請求から", "2027年1月以降に"],
  ],
  "start-month.too-late": [
    { chosen: { year: 2028, month: 3 }, latest: { year: 2027, month: 11 } },
    ["2028年3月は選べません", "2027年11月までに"],
  ],
  "operating-system.support-ends": [
    { on: { year: 2027, month: 1, day: 13 } },
    ["2027年1月13日（水）に終わります"],
  ],
  "operating-system.support-ended": [
    { on: { year: 2025, month: 10, day: 14 } },
    ["2025年10月14日（火）に終わりました"],
  ],
} as const satisfies { readonly [C in Code]?: readonly [ParamsOf<C>, readonly string[]] };

const codes = Object.keys(issueTexts) as Code[];

const issueOf = (code: Code): AnyIssue => {
  const params = code in withParams ? withParams[code as keyof typeof withParams][0] : {};
  return { code, level: "error", params } as AnyIssue;
};

const partsOf = (code: Code): readonly string[] => {
  const { what, why, todo } = issueSentence(issueOf(code));
  return [what, why, todo];
};

describe("every issue in words: what happened → why → what to do", () => {
  test("each issue of a value and of a rule has its sentence, and there is no other", () => {
    const listed = [...Object.values(kinds), ...Object.values(checks)].flatMap(({ errors }) => errors);
    expect([...codes].sort()).toStrictEqual([...new Set(listed)].sort());
  });

  test.each(codes)("%s says three things in whole sentences", (code) => {
    const parts = partsOf(code);
    expect(parts.filter((part) => !isSentence(part))).toStrictEqual([]);
    expect(new Set(parts).size).toBe(3);
  });

  test.each(codes)("%s uses no word that is not ours", (code) => {
    expect(forbiddenIn(partsOf(code).join(""))).toStrictEqual([]);
    expect(partsOf(code).join("")).not.toMatch(/undefined|null|NaN|\[object/);
  });

  test.each(Object.keys(withParams) as (keyof typeof withParams)[])("%s names its values", (code) => {
    const text = partsOf(code).join("");
    const words: readonly string[] = withParams[code][1];
    expect(words.filter((word) => !text.includes(word))).toStrictEqual([]);
  });

  test.each<[Code, string]>([
    ["year.unreadable", "西暦か令和で入力してください。例：2027、令和9年"],
    ["month.unreadable", "月を数字で入力してください。例：2"],
    ["confirmation.date", "年月日を入力してください。例：2026年12月10日"],
  ])("%s says what to do before its example: %s", (code, todo) => {
    expect(issueSentence(issueOf(code)).todo).toBe(todo);
  });

  test.each(codes)("%s says what to do, not an example alone", (code) => {
    const [, , todo = ""] = partsOf(code);
    expect(todo.replace(/例：[^。]+$/u, "")).toMatch(/。$/);
  });

  test("no two issues happen in the same words, but for the two numbers that are typed twice", () => {
    const whats = codes.map((code) => partsOf(code)[0] ?? "");
    const repeated = whats.filter((what, index) => whats.indexOf(what) !== index);
    expect(repeated).toStrictEqual(["2つの番号が異なります。"]);
  });
});

describe("the facts inside", () => {
  test.each<[Code, readonly string[]]>([
    // docs/portal §6: 仮アカウント
    ["mail-address.temporary", ["@01〜@48", "仮アカウント", "新規ユーザー登録", "0800-080-4583"]],
    [
      "preconditions.cannot-log-in",
      ["仮アカウント（末尾が @01〜@48）", "新規ユーザー登録", "登録したアドレスの誤り", "0800-080-4583"],
    ],
    ["preconditions.account-differs", ["送信せずに", "「こちら」から照会", "0800-080-4583"]],
    // docs/portal §4.1: the domains to allow
    ["preconditions.domains-blocked", ["mail.iryohokenjyoho-portalsite.jp", "ssk.or.jp"]],
    ["preconditions.no-safety-rules", ["策定済み", "KB0010323"]],
    ["preconditions.paper-filed", ["「紙で届出済み」として中止"]],
    ["preconditions.already-online", ["紙または電子媒体", "「変更」"]],
    // docs/portal §2.6
    ["customer-id.acceptance-number", ["FまたはT", "CAFまたはCOPで始まる", "「開通のご案内」"]],
    [
      "customer-id.look-alike-prefix",
      ["「CAP」", "CAFまたはCOPで始まる", "「CAF」の読み違い", "印字のとおり"],
    ],
    ["customer-id.telephone", ["CAFまたはCOPで始まる", "接続できません", "「開通のご案内」"]],
    ["customer-id.unequal", ["接続できません"]],
    ["customer-id.caf-length", ["接続できません", "「お申込内容のご案内」"]],
    ["customer-id.cop-length", ["確認できていません", "「開通のご案内」"]],
    ["customer-id.letters", ["「開通のご案内」"]],
    ["facility-code.missing", ["施設情報で、数字7桁"]],
    ["facility-code.letters", ["施設情報で、数字7桁"]],
    ["facility-code.ten-digits", ["施設情報で、数字7桁", "そのあとの7桁"]],
    ["facility-code.six-digits", ["先頭の0", "施設情報で、数字7桁"]],
    ["facility-code.length", ["施設情報で、数字7桁に"]],
    ["payment.transfer-only", ["「2: 払込請求書による振込み」に直して", "「診療報酬支払額等から控除」"]],
    ["secret-number.format", ["任意の半角数字4文字"]],
    ["start-month.too-early", ["毎月20日締め"]],
    ["start-month.too-late", ["1年後"]],
    ["v6-option.not-contracted", ["フレッツ・v6オプション", "配信アプリケーション"]],
    // docs/portal §7.3
    ["line-carrier.needs-ipsec", ["光コラボレーション、CTC、QTnetのほかの回線", "IPsec+IKE"]],
    ["shared-customer-id.not-registered", ["「マイリスト」の「申請」で「受付済」", "CAFまたはCOPを選んで"]],
    ["ipsec-provider.is-ntt-carrier", ["NTTデータ中国とも別の会社"]],
  ])("%s tells them", (code, words) => {
    const text = partsOf(code).join("");
    expect(words.filter((word) => !text.includes(word))).toStrictEqual([]);
  });
});

describe("why a value could not be kept", () => {
  test("each refusal is said in whole sentences and in our words", () => {
    expect(Object.keys(refusalTexts).sort()).toStrictEqual([...refusalCodes].sort());
    for (const text of Object.values(refusalTexts)) {
      expect([isSentence(text), forbiddenIn(text)]).toStrictEqual([true, []]);
      expect(text).toMatch(/ください。$/);
    }
    expect(refusalTexts["text.too-long"]).toContain("長すぎ");
    expect(refusalTexts["text.control-characters"]).toContain("制御文字");
    expect(refusalTexts["choice.unknown-option"]).toContain("選択肢");
    expect(refusalTexts["answer.shape"]).toContain("画面を開き直して");
  });
});
