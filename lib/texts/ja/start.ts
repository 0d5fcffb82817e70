import type { Side } from "@/lib/domain/actor";
import type { NamedApplication } from "@/lib/domain/application/starting";
import { statusWords } from "./application";
import { facilityText, formTitle, numberText } from "./applications";

/** オンライン請求（開始）、申請番号 0012、入力中 */
const namedText = ({ form, number }: NamedApplication, state: string): string =>
  `${formTitle(form)}、${numberText(number)}、${state}`;

/** The questions before an application begins. */
export const startTexts = {
  title: "申請を始める",
  facilityStrip: "どの施設の申請ですか。",
  facilityTodo: { vendor: "顧客を検索して、施設を選んでください。", clinic: "施設を選んでください。" },
  procedureStrip: "何の手続きですか。",
  procedureTodo: "いちばん近いものを1つ選んでください。選んだあとでも戻れます。",
  formStrip: "どちらの申請から始めますか。",
  formTodo: "この手続きでは、申請が2つあります。1つずつ準備します。もう1つは、あとから始められます。",
  readyStrip: "この内容で、申請の準備を始められます。",
  readyTodo: "始めても、総合ポータルサイトには何も送信されません。",
  noFormStrip: "この手続きは、総合ポータルサイトのコールセンターに確かめてください。",
  facilities: "施設",
  procedures: "何の手続きですか",
  forms: "申請",
  chosen: "選んだ内容",
  facility: "施設",
  clinic: "顧客",
  procedure: "手続き",
  form: "申請",
  change: "選び直す",
  changeOf: (what: string): string => `：${what}`,
  start: "この内容で始める",
  registerClinic: "顧客を登録する",
  noFacility: "まだ施設が登録されていません。",
  noFacilityTodo: "施設を登録すると、ここで選べます。",
  addFacility: "施設を追加する",
  notice: "注意",
  livingTitle: "同じ申請の準備が、もう進んでいます。",
  livingTodo:
    "続きを入力するときは、進んでいる申請を開いてください。別の申請として新しく始めることもできます。",
  livingLink: (application: NamedApplication, side: Side): string =>
    namedText(application, statusWords[side][application.status]),
  copy: "ほかの施設の申請から、設定をコピーしますか",
  copyHelp:
    "回線の種別、パソコンのOS、レセコンの名前とメーカーをコピーします。医療機関等コード、お客さまID、同意の記録、秘密の番号はコピーしません。",
  copyNothing: "コピーしない",
  copyFrom: (application: NamedApplication, side: Side): string =>
    `${facilityText(application.facility)}（${namedText(application, statusWords[side][application.status])}）`,
  toList: "申請の一覧へ戻る",
} as const;
