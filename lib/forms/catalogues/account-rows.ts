import type { CatalogueField } from "../catalogue";

interface Evidence {
  readonly source: string;
  readonly confidence: CatalogueField["confidence"];
}

const row = (
  number: number,
  key: string,
  account: NonNullable<CatalogueField["account"]>,
  label: string,
  help: string,
  { source, confidence }: Evidence,
): CatalogueField => ({
  key,
  number,
  section: "facility",
  label,
  control: "display",
  kind: "account",
  requirement: "auto",
  account,
  help,
  source,
  confidence,
  owner: "auto",
  entry: "compare",
  handling: "portal-filled",
});

/**
 * The four rows of 医療機関等情報, which the portal fills in from the account.
 * `separator` is what stands between number and name: `13: 東京都` on one form, `01:北海道` on the others (docs/portal §3.1).
 */
export const accountRows = (
  separator: string,
  evidence: Readonly<Record<"prefecture" | "feeTable" | "code" | "name", Evidence>>,
): CatalogueField[] => [
  {
    ...row(
      1,
      "prefecture",
      "prefecture",
      "都道府県コード",
      "自動で表示されます。施設の都道府県と同じか見比べてください。",
      evidence.prefecture,
    ),
    separator,
  },
  {
    ...row(
      2,
      "feeTable",
      "feeTable",
      "点数表コード",
      "自動で表示されます。申請する施設の種別と同じか見比べてください。医科と歯科がある施設は、それぞれのアカウントで申請します。",
      evidence.feeTable,
    ),
    separator,
  },
  {
    ...row(
      3,
      "facilityCode",
      "code",
      "医療機関等コード ※数字7桁",
      "自動で表示されます。施設のコード（7桁）と同じか見比べてください。違うときは送信せず、コールセンターに問い合わせてください。",
      evidence.code,
    ),
    format: "数字7桁",
  },
  row(
    4,
    "facilityName",
    "name",
    "医療機関等名",
    "自動で表示されます。施設の名称と同じか見比べてください。違うときは送信せず、コールセンターに問い合わせてください。",
    evidence.name,
  ),
];
