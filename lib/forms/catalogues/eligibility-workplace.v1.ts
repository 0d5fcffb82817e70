import type { Catalogue, CatalogueField } from "../catalogue";
import { workplaceCustomerIdType } from "../options/customer-id-type";
import { workplacePayment } from "../options/payment";
import { eligibilityPortal, eligibilityRows, eligibilitySections } from "./eligibility-rows";
import { carrierQuestion, commonPreconditions } from "./questions";

const copy = (number: number, key: string, label: string, help: string): CatalogueField => ({
  key,
  number,
  section: "documents",
  label,
  control: "file",
  kind: "document",
  requirement: "required",
  requiredWhen: { field: "applicationType", in: ["start"] },
  format: "PDF・PNG・Excel、100MBまで、1ファイル",
  help,
  source: "S2",
  confidence: "B",
  remark: "変更のときに必要か、100MBが1ファイルか合計かは未確認。",
  owner: "clinic",
  entry: "upload",
  handling: "stored",
});

/** オンライン資格確認 利用開始・変更申請 for 職域診療所 (docs/portal §1.3), the portal of spring 2024. */
export const eligibilityWorkplaceV1: Catalogue = {
  id: "eligibility-workplace",
  version: 1,
  name: "オンライン資格確認（職域診療所）",
  title: "オンライン資格確認 利用開始・変更申請（職域診療所）",
  feeTables: ["7"],
  asOf: "2024-04",
  portal: { ...eligibilityPortal, confidence: "I" },
  sections: [...eligibilitySections, { key: "documents", label: "開設許可書と開設届の写し" }],
  fields: [
    ...eligibilityRows({
      feeTableConfidence: "C",
      codeConfidence: "B",
      accountHelp: {
        feeTable:
          "自動で表示されます。職域診療所（7）か見比べてください。文言は「職域診療所」と違うことがあります。",
        code: "職域診療所のコードは、審査のあとに決まります。まだ通知を受けていないときは、見比べる必要はありません。",
      },
      customerIdType: workplaceCustomerIdType,
      customerIdTypeHelp: "「開通のご案内」に印字されたCAFかCOPを選びます。",
      payment: workplacePayment,
      paymentHelp:
        "職域診療所は「払込請求書による振込み」だけです。支払基金から届く払込請求書で振り込みます（振込手数料は施設の負担）。電子証明書は1枚1,500円、有効期限は発行日から3年3か月です。",
      mayBePlanned: true,
    }),
    copy(
      19,
      "openingPermit",
      "開設許可書の写し",
      "保健所から受け取った診療所開設許可書や歯科診療所開設許可書などの副本です。スキャンまたは写真を、PDF・PNG・Excelのどれか1ファイルで用意してください。",
    ),
    copy(
      20,
      "openingNotice",
      "開設届の写し",
      "保健所に出した診療所開設届や歯科診療所開設届などの副本（控え）です。スキャンまたは写真を、PDF・PNG・Excelのどれか1ファイルで用意してください。",
    ),
  ],
  questions: [...commonPreconditions, carrierQuestion],
  checks: [
    "account",
    "facility-type",
    "customer-id",
    "line-carrier",
    "v6-option",
    "payment",
    "year-and-month",
    "documents",
    "secret-number",
    "preconditions",
  ],
};
