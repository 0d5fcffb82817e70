import type { CatalogueField } from "../catalogue";

type Property = NonNullable<CatalogueField["account"]>["property"];

interface Evidence {
  readonly source: string;
  readonly confidence: CatalogueField["confidence"];
}

/** What is particular to each of the four rows; their numbers run on. */
const rows: readonly { key: string; property: Property; label: string; help: string; format?: string }[] = [
  {
    key: "prefecture",
    property: "prefecture",
    label: "都道府県コード",
    help: "自動で表示されます。施設の都道府県と同じか見比べてください。違うときは送信せず、同じ画面の「こちら」から照会するか、コールセンターに問い合わせてください。",
  },
  {
    key: "feeTable",
    property: "feeTable",
    label: "点数表コード",
    help: "自動で表示されます。申請する施設の種別と同じか見比べてください。医科と歯科がある施設は、それぞれのアカウントで申請します。",
  },
  {
    key: "facilityCode",
    property: "code",
    label: "医療機関等コード ※数字7桁",
    help: "自動で表示されます。施設のコード（7桁）と同じか見比べてください。違うときは送信せず、同じ画面の「こちら」から照会するか、コールセンターに問い合わせてください。",
    format: "数字7桁",
  },
  {
    key: "facilityName",
    property: "name",
    label: "医療機関等名",
    help: "自動で表示されます。施設の名称と同じか見比べてください。違うときは送信せず、同じ画面の「こちら」から照会するか、コールセンターに問い合わせてください。",
  },
];

/**
 * The four rows of 医療機関等情報, which the portal fills in from the account.
 * `separator` is what stands between number and name: `13: 東京都` on one form, `01:北海道` on the others (docs/portal §3.1);
 * `otherHelp` replaces help that does not fit a form.
 */
export const accountRows = (
  separator: string,
  evidence: Readonly<Record<Property, Evidence>>,
  otherHelp: Readonly<Partial<Record<Property, string>>> = {},
): CatalogueField[] =>
  rows.map(({ property, ...row }, index) => ({
    ...row,
    help: otherHelp[property] ?? row.help,
    number: index + 1,
    section: "facility",
    control: "display",
    kind: "account",
    requirement: "auto",
    account: { property, separator },
    ...evidence[property],
    owner: "auto",
    entry: "compare",
    handling: "portal-filled",
  }));
