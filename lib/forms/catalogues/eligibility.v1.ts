import type { Catalogue } from "../catalogue";
import { eligibilityCustomerIdType } from "../options/customer-id-type";
import { payment } from "../options/payment";
import { eligibilityPortal, eligibilityRows, eligibilitySections } from "./eligibility-rows";
import { carrierQuestion, commonPreconditions } from "./questions";

/** オンライン資格確認 利用開始・変更申請 for 医科・歯科・調剤・訪問看護 (docs/portal §1.2), the portal of spring 2024. */
export const eligibilityV1: Catalogue = {
  id: "eligibility",
  version: 1,
  name: "オンライン資格確認",
  title: "オンライン資格確認 利用開始・変更申請",
  feeTables: ["1", "3", "4", "6"],
  asOf: "2024-04",
  portal: eligibilityPortal,
  sections: eligibilitySections,
  fields: eligibilityRows({
    feeTableConfidence: "B",
    codeConfidence: "A",
    accountHelp: {},
    customerIdType: eligibilityCustomerIdType,
    customerIdTypeHelp:
      "オンライン請求の申請が受け付けられていて同じ回線なら、1つめを選べます。申請したばかりのときは反映されていないことがあるため、「開通のご案内」に印字されたCAFかCOPを選び、番号を入力してください。",
    payment,
    paymentHelp:
      "電子証明書は1枚1,500円、有効期限は発行日から3年3か月です。1は支払基金からの診療報酬等から差し引かれ、手続きはいりません。2は支払基金から届く払込請求書で振り込みます（振込手数料は施設の負担）。",
    mayBePlanned: false,
  }),
  questions: [...commonPreconditions, carrierQuestion],
  checks: [
    "account",
    "facility-type",
    "customer-id",
    "shared-customer-id",
    "line-carrier",
    "v6-option",
    "payment",
    "year-and-month",
    "secret-number",
    "preconditions",
  ],
};
