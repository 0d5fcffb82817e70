import { describe, expect, test } from "@jest/globals";
import type { Field } from "@/lib/forms/catalogue";
import { publishedCatalogues } from "@/lib/forms/catalogues/published";
import { rowOf } from "../../../support/catalogue-rows";

const fieldsOf = publishedCatalogues.flatMap((catalogue) =>
  [...catalogue.fields, ...catalogue.questions].map((field: Field) => ({
    name: `${catalogue.id}@${catalogue.version} ${field.key}`,
    field,
  })),
);

describe.each(fieldsOf)("$name", ({ field }) => {
  test("its help ends as a sentence or with an example", () => {
    expect(field.help).toMatch(/[^。](?:。|。例：[^\s。]+)$/u);
  });

  test("its help uses no word of systems or agents (docs/portal §6)", () => {
    expect(field.help).not.toMatch(/代行|代理|管理者|トークン|バリデーション/u);
  });

  test("its label, source and texts hold something and no stray blanks", () => {
    const gloss = "gloss" in field ? [field.gloss] : [];
    const format = "format" in field ? [field.format] : [];
    const remark = "remark" in field ? [field.remark] : [];
    for (const text of [field.label, field.help, field.source, ...gloss, ...format, ...remark])
      expect(text).toMatch(/^\S(?:.*\S)?$/u);
  });

  test("its source is one of the documents or pages of docs/portal §11", () => {
    for (const source of field.source.split(", ")) expect(source).toMatch(/^(?:S[12]|W(?:[1-9]|[1-4]\d))$/);
  });

  test("its options say where and when they were seen", () => {
    const lists = field.options === undefined ? [] : [field.options];
    for (const { name, seen, source, options } of lists) {
      expect(name).toMatch(/^[a-z][a-z0-9-]*$/);
      expect(seen).toMatch(/^20\d\d-(?:0[1-9]|1[0-2])$/);
      expect(source).toMatch(/^(?:S[12]|W\d+)(?:, (?:S[12]|W\d+))*$/);
      expect(options.length).toBeGreaterThan(0);
    }
  });
});

test("lists of the portal were seen in spring 2024, ours are newer", () => {
  const seen = publishedCatalogues.flatMap((catalogue) => [
    ...catalogue.fields.map(({ options }) => ["portal", options?.seen]),
    ...catalogue.questions.map(({ options }) => ["ours", options?.seen]),
  ]);
  const dated = seen.filter(([, date]) => date !== undefined).map((pair) => pair.join(" "));
  expect([...new Set(dated)].sort()).toEqual(["ours 2026-11", "portal 2024-04", "portal 2024-05"]);
});

describe("address and way on 総合ポータルサイト", () => {
  const address = "https://iryohokenjyoho.service-now.com/csm";
  const menu = "「オンライン資格確認 オンライン請求」";
  const eligibilityPath = [
    "ログイン",
    menu,
    "「オンライン資格確認・オンライン請求について」",
    "「利用申請」",
    "ページのいちばん下の「オンライン資格確認等システムの利用申請画面へ進む」",
  ];

  test.each([
    {
      id: "online-claim",
      portal: {
        address,
        path: [
          "ログイン",
          menu,
          "「オンライン資格確認・オンライン請求」",
          "「オンライン資格確認・オンライン請求の各種申請について」",
          "「オンライン請求の申請はこちら」",
          "「利用開始・変更申請」",
          "解説ページのいちばん下の「オンライン請求に関する届出画面へ進む」",
        ],
        article: "KB0010323",
        source: "S1",
        seen: "2024-05",
        confidence: "A",
      },
    },
    {
      id: "eligibility",
      portal: {
        address,
        path: eligibilityPath,
        source: "S2, W2",
        seen: "2024-04",
        confidence: "B",
      },
    },
    {
      id: "eligibility-workplace",
      portal: {
        address,
        path: eligibilityPath,
        source: "S2, W2",
        seen: "2024-04",
        confidence: "I",
      },
    },
  ])("of $id (docs/portal §1.1, §1.2)", ({ id, portal }) => {
    const catalogue = publishedCatalogues.find((candidate) => candidate.id === id && candidate.version === 1);
    expect(catalogue?.portal).toEqual(portal);
  });
});

describe("what the help must not leave out", () => {
  test.each([
    ["online-claim", "applicationType", "20日以降"],
    ["online-claim", "claimStartMonth", "7月に請求するのは6月診療分"],
    ["online-claim", "line", "CTCまたはQTnetの回線は「1: IP-VPN接続"],
    ["online-claim", "payment", "1,500円、有効期限は発行日から3年3か月"],
    ["eligibility", "customerId", "承諾番号"],
    ["eligibility", "secretNumber", "送信のときに決めてもかまいません"],
    ["eligibility", "consent", "施設の方がつけます"],
    ["eligibility-workplace", "payment", "「払込請求書による振込み」だけです"],
    ["eligibility-workplace", "openingPermit", "副本"],
    ["eligibility-workplace", "openingNotice", "副本（控え）"],
    ["eligibility-workplace", "openingPermit", "PDF・PNG・Excelのどれか1ファイル"],
    ["eligibility-workplace", "openingNotice", "PDF・PNG・Excelのどれか1ファイル"],
    ["online-claim", "claimStartMonth", "20日までに送信すると翌々月から、21日以降は3か月後から"],
    ["online-claim", "prefecture", "「こちら」から照会するか、コールセンターに"],
    ["eligibility", "facilityCode", "「こちら」から照会するか、コールセンターに"],
    ["eligibility-workplace", "facilityName", "「こちら」から照会するか、コールセンターに"],
  ])("%s %s: %s", (id, key, words) => {
    const helps = publishedCatalogues
      .filter((catalogue) => catalogue.id === id)
      .map((catalogue) => rowOf(catalogue, key).help);
    expect(helps).not.toEqual([]);
    for (const help of helps) expect(help).toContain(words);
  });

  test("who cannot log in is told why that may be and whom to ask (docs/portal §6)", () => {
    for (const { questions } of publishedCatalogues) {
      const help = questions.find(({ key }) => key === "portalLogin")?.help;
      expect(help).toMatch(/@01〜@48.*仮アカウント.*アドレスの誤り.*新規ユーザー登録.*コールセンター/u);
    }
  });

  test("the domains of the notices are named (docs/portal §4.1)", () => {
    for (const { questions } of publishedCatalogues) {
      const help = questions.find(({ key }) => key === "mailDomains")?.help;
      expect(help).toContain("mail.iryohokenjyoho-portalsite.jp と ssk.or.jp");
    }
  });
});
