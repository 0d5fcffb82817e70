import type { Side } from "@/lib/domain/actor";
import type { DeadlineStanding, FormWords, ListGroup } from "@/lib/domain/application/listing";
import type { Step, StepName } from "@/lib/domain/application/steps";
import type { PlainDate } from "@/lib/domain/calendar/plain-date";
import { feeTableWord, type FeeTable } from "@/lib/domain/facility-code/fee-tables";
import { dayText } from "./dates";

/** オンライン請求（開始）; a name that ends in brackets takes the 申請区分 into them. */
export const formTitle = ({ name, type }: FormWords): string => {
  if (type === "") return name;
  return name.endsWith("）") ? `${name.slice(0, -1)}・${type}）` : `${name}（${type}）`;
};

/** 歯科 さくら歯科クリニック, within a sentence. */
export const facilityText = ({
  feeTable,
  name,
}: {
  readonly feeTable: FeeTable;
  readonly name: string;
}): string => `${feeTableWord(feeTable)} ${name}`;

/** 0012, as it is said on the phone. */
export const numberFigures = (number: number): string => String(number).padStart(4, "0");

/** 申請番号 0012 */
export const numberText = (number: number): string => `申請番号 ${numberFigures(number)}`;

/** What a list can be narrowed to, in each side's words. */
export const groupWords: Readonly<Record<Side, Readonly<Record<ListGroup, string>>>> = {
  vendor: {
    "vendor-turn": "当社の対応待ち",
    "clinic-turn": "施設の入力待ち",
    unsent: "確認済み・未送信",
    sent: "送信済み・結果待ち",
    over: "完了・中止",
  },
  clinic: {
    "vendor-turn": "サポートが確認中",
    "clinic-turn": "入力・修正をお願いします",
    unsent: "確認済み",
    sent: "送信済み・受付済み",
    over: "完了・中止",
  },
};

/** The last day in a list. */
export const standingText = (standing: DeadlineStanding, validUntil: PlainDate | null): string => {
  switch (standing) {
    case "none":
      return "—";
    case "undated":
      return "請求開始年月が未入力";
    case "safe":
      return validUntil === null ? "—" : dayText(validUntil);
    case "soon":
      return validUntil === null ? "—" : `${dayText(validUntil)}に間に合わないおそれ`;
    case "late":
      return validUntil === null ? "—" : `${dayText(validUntil)}を過ぎました`;
  }
};

const stepWords: Readonly<Record<StepName, string>> = {
  fill: "入力",
  check: "サポートの確認",
  send: "転記と送信",
  receipt: "受付",
  completion: "完了",
};

/** A step in words; what was returned is no mere filling in. */
export const stepTitle = (name: StepName, returned: boolean): string =>
  name === "fill" && returned ? "修正のお願い" : stepWords[name];

export const stepStates: Readonly<Record<Step["state"], string>> = {
  done: "済み",
  here: "進行中",
  ahead: "これから",
};

/** The list of applications. */
export const applicationListTexts = {
  title: "申請",
  strip: {
    vendor: "当社の対応を待っている申請から進めてください。",
    clinic: "申請を選ぶと、続きから入力できます。",
  },
  searched: "施設の名前を選ぶと、申請が開きます。",
  stripNone: {
    vendor: "当社の対応を待っている申請はありません。",
    clinic: "いま、入力をお願いする申請はありません。",
  },
  waiting: {
    vendor: (count: number): string => `当社の対応を待っている申請が${count}件あります。`,
    clinic: (count: number): string => `入力や修正をお願いしている申請が${count}件あります。`,
  },
  start: "申請を始める",
  search: "申請を検索する",
  searchHelp:
    "施設や顧客の名前・フリガナ・電話番号・顧客番号、医療機関等コード（7桁・10桁）、申請番号で探せます。",
  clinicSearchHelp: "施設の名前、医療機関等コード、申請番号で探せます。",
  submit: "検索する",
  everything: "すべての申請を表示する",
  groups: "状態でしぼり込む",
  all: "すべて",
  caption: (total: number): string => `申請 ${total}件（新しい動きの順）`,
  captionFound: (search: string, total: number): string =>
    `「${search}」の検索結果 ${total}件（新しい動きの順）`,
  facility: "施設",
  form: "申請",
  status: "状態・対応",
  deadline: "締切",
  activity: "最後の動き",
  callClinic: "電話で連絡",
  sentOn: (day: PlainDate): string => `${dayText(day)}に送信`,
  sentTooLate: "締切のあとに送信されました",
  next: (count: number): string => `次の${count}件`,
  first: "先頭に戻る",
  pages: "ページの移動",
  emptyTitle: "ここに、申請が並びます。",
  emptyText: {
    vendor:
      "はじめに、どの施設の何の手続きかを選びます。始めた申請は、施設の方と同じ画面で一緒に入力できます。総合ポータルサイトでの送信は、施設の方が行います。",
    clinic:
      "はじめに、何の手続きかを選びます。わからない項目は、サポートに任せられます。総合ポータルサイトでの送信は、内容の確認が済んでから行います。",
  },
  startFirst: "最初の申請を始める",
  nothingTitle: (search: string): string => `「${search}」に当てはまる申請は見つかりませんでした。`,
  nothingText:
    "言葉を短くするか、電話番号や申請番号でも探してください。全角と半角、ひらがなとカタカナの違いは気にせず入力できます。",
  groupNothingTitle: (group: string): string => `「${group}」の申請は、いまはありません。`,
  open: "開く",
} as const;

/** The applications of one clinic on its page, and those under way on the first page. */
export const applicationSectionTexts = {
  title: "申請",
  none: "まだ申請がありません。",
  startFor: (facility: string): string => `：${facility}`,
  going: "進んでいる申請",
  openOf: (form: string, facility: string): string => `：${form}、${facility}`,
  steps: (form: string): string => `${form}の進み方`,
  now: "いま",
  awaited: "お知らせ待ち",
  until: (day: PlainDate): string => `${dayText(day)}まで`,
  more: "すべての申請を見る",
} as const;
