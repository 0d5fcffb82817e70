// What the rows and questions of each catalogue say beside their labels, typed from docs/portal.
import { describe, expect, test } from "@jest/globals";
import type { Catalogue, CatalogueField } from "@/lib/forms/catalogue";
import { eligibilityWorkplaceV1 } from "@/lib/forms/catalogues/eligibility-workplace.v1";
import { eligibilityV1 } from "@/lib/forms/catalogues/eligibility.v1";
import { onlineClaimV1 } from "@/lib/forms/catalogues/online-claim.v1";
import { rowOf } from "../../../support/catalogue-rows";

const forms = [onlineClaimV1, eligibilityV1, eligibilityWorkplaceV1];
const eligibilityForms = [eligibilityV1, eligibilityWorkplaceV1];

const keysWhere = (catalogue: Catalogue, has: (field: CatalogueField) => boolean): readonly string[] =>
  catalogue.fields.filter(has).map(({ key }) => key);

test.each([
  ["online-claim", ["1", "3", "4", "6"], "2024-05"],
  ["eligibility", ["1", "3", "4", "6"], "2024-04"],
  ["eligibility-workplace", ["7"], "2024-04"],
])("%s is for 点数表コード %j, as of %s (docs/portal §1, §3.2)", (id, feeTables, asOf) => {
  const form = forms.find((catalogue) => catalogue.id === id);
  expect(form?.feeTables).toEqual(feeTables);
  expect(form?.asOf).toBe(asOf);
});

test("the account's rows are filled in by the portal, `13: 東京都` and `01:北海道` (docs/portal §3.1)", () => {
  for (const catalogue of forms) {
    const account = catalogue.fields.filter(({ kind }) => kind === "account");
    const separator = catalogue === onlineClaimV1 ? ": " : ":";
    expect(account.map((field) => [field.key, field.account, field.section])).toEqual([
      ["prefecture", { property: "prefecture", separator }, "facility"],
      ["feeTable", { property: "feeTable", separator }, "facility"],
      ["facilityCode", { property: "code", separator }, "facility"],
      ["facilityName", { property: "name", separator }, "facility"],
    ]);
    expect(keysWhere(catalogue, ({ handling }) => handling === "portal-filled")).toEqual(
      account.map(({ key }) => key),
    );
  }
});

test("consent and 秘密の番号 are acts on the portal; only 秘密の番号 is confidential (docs/portal §1.4)", () => {
  const secret = ["secretNumber", "secretNumberConfirm"];
  expect(keysWhere(onlineClaimV1, ({ actOnPortal }) => actOnPortal === true)).toEqual(["consent"]);
  expect(keysWhere(onlineClaimV1, ({ handling }) => handling === "confidential")).toEqual([]);
  for (const catalogue of eligibilityForms) {
    const acts = keysWhere(catalogue, ({ actOnPortal }) => actOnPortal === true);
    expect(acts).toEqual(["consent", ...secret]);
    expect(keysWhere(catalogue, ({ handling }) => handling === "confidential")).toEqual(secret);
  }
});

test("変更 of オンライン資格確認 is our guess, 新規 was seen, others may be there (docs/portal §1.2 2)", () => {
  for (const catalogue of eligibilityForms) {
    const { options } = rowOf(catalogue, "applicationType");
    expect(options?.options).toEqual([
      { key: "start", number: null, text: "新規", shown: "新規", confidence: "A" },
      { key: "change", number: null, text: "変更", shown: "変更", confidence: "I" },
    ]);
    expect(options?.complete).toBe(false);
  }
});

test("開始 and 変更 of オンライン請求 were both seen, 廃止 was not (docs/portal §1.1 2)", () => {
  const options = rowOf(onlineClaimV1, "applicationType").options?.options;
  expect(options?.map(({ key, shown, confidence }) => [key, shown, confidence])).toEqual([
    ["start", "開始", "A"],
    ["change", "変更", "A"],
  ]);
});

describe("the two copies of 職域診療所 (docs/portal §1.3 14, 15)", () => {
  test.each(["openingPermit", "openingNotice"])("%s is required only for 新規, and always shown", (key) => {
    const row = rowOf(eligibilityWorkplaceV1, key);
    expect(row.requirement).toBe("required");
    expect(row.requiredWhen).toEqual({ field: "applicationType", in: ["start"] });
    expect(row.shown).toBeUndefined();
    expect(row.waivedWhen).toBeUndefined();
    expect(row.format).toBe("PDF・PNG・Excel、100MBまで、1ファイル");
  });

  test("no other form asks for them", () => {
    expect(keysWhere(onlineClaimV1, ({ kind }) => kind === "document")).toEqual([]);
    expect(keysWhere(eligibilityV1, ({ kind }) => kind === "document")).toEqual([]);
  });
});

test("line, id and v6オプション may be planned for 職域診療所 alone (docs/portal §1.3)", () => {
  const planned = forms.map((catalogue) => keysWhere(catalogue, ({ mayBePlanned }) => mayBePlanned === true));
  expect(planned).toEqual([[], [], ["line", "customerIdType", "customerId", "v6Option"]]);
});

test("rows are shown only for the lines and ids they belong to (docs/portal §1.1 8a, 8b, §1.2 6, 7)", () => {
  const shown = forms.map((catalogue) =>
    catalogue.fields.flatMap(({ key, shown: when }) =>
      when === undefined ? [] : [`${key}: ${when.field} ${when.in.join(" ")}`],
    ),
  );
  const typed = "customerIdType caf cop unanswered delegated";
  const eligibility = [`customerId: ${typed}`, `customerIdConfirm: ${typed}`];
  expect(shown).toEqual([["dialUpNumber: line isdn", "ipsecProvider: line ipsec"], eligibility, eligibility]);
});

test("one box holds お客さまID with its type and second entry, another 秘密の番号 (docs/portal §1.4)", () => {
  for (const catalogue of forms) expect(rowOf(catalogue, "customerIdType").typeFrom).toBe("customerId");
  for (const catalogue of eligibilityForms) {
    expect(keysWhere(catalogue, ({ repeats }) => repeats !== undefined)).toEqual([
      "customerIdConfirm",
      "secretNumberConfirm",
    ]);
    expect(rowOf(catalogue, "customerIdConfirm").repeats).toBe("customerId");
    expect(rowOf(catalogue, "secretNumberConfirm").repeats).toBe("secretNumber");
  }
  expect(keysWhere(onlineClaimV1, ({ repeats }) => repeats !== undefined)).toEqual([]);
});

test("each catalogue names the checks that apply to its form", () => {
  const common = ["account", "facility-type", "customer-id"];
  const last = ["secret-number", "preconditions"];
  expect(forms.map(({ checks }) => checks)).toEqual([
    [
      ...common,
      ...["shared-customer-id", "line-carrier", "ipsec-provider", "payment", "start-month"],
      ...["year-and-month", "operating-system", "names", "preconditions"],
    ],
    [...common, "shared-customer-id", "line-carrier", "v6-option", "payment", "year-and-month", ...last],
    [...common, "line-carrier", "v6-option", "payment", "year-and-month", "documents", ...last],
  ]);
});

describe("questions of ours", () => {
  test.each([
    { catalogue: onlineClaimV1, claim: ["claimMethod", "paperFiling", "safetyRules"] },
    { catalogue: eligibilityV1, claim: [] },
    { catalogue: eligibilityWorkplaceV1, claim: [] },
  ])("$catalogue.id asks what must be settled before, then whose line it is", ({ catalogue, claim }) => {
    expect(catalogue.questions.map(({ key, group, owner }) => [key, group, owner])).toEqual([
      ...["portalLogin", "loginMail", "accountMatch", "mailDomains", ...claim].map((key) => [
        key,
        "preconditions",
        "clinic",
      ]),
      ["carrier", "line", "either"],
    ]);
  });

  test("their answers (docs/portal §1.1, §2.5, §6)", () => {
    const answers = onlineClaimV1.questions.map(({ key, options }) =>
      [key, ...(options?.options ?? []).map((option) => `${option.key}=${option.text}`)].join(" "),
    );
    expect(answers).toEqual([
      "portalLogin",
      "loginMail",
      "accountMatch agrees=同じです differs=違います",
      "mailDomains allowed=許可しました not-limited=受信を限定していません not-yet=まだです",
      "claimMethod paper=紙 media=電子媒体 online=オンライン",
      "paperFiling none=出していません filed=もう出しました",
      "safetyRules drawn-up=策定済みです not-yet=まだです",
      "carrier ntt=NTT東日本・NTT西日本、または光コラボレーション事業者 ctc=中部テレコミュニケーション（CTC） qtnet=QTnet other=そのほか（IPsec+IKEの接続サービスなど）",
    ]);
  });
});
