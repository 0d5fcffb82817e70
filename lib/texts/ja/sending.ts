import type { ReportFinding } from "@/lib/domain/application/sending-report";
import type { PlainDate } from "@/lib/domain/calendar/plain-date";
import { dateText } from "./dates";
import { peopleTexts } from "./people";

type FindingOf<Code extends ReportFinding["code"]> = Extract<ReportFinding, { readonly code: Code }>;

/** What is odd about a record of a sending or what follows it, and what to do. */
export const reportFindingTexts: {
  readonly [Code in ReportFinding["code"]]: (finding: FindingOf<Code>) => string;
} = {
  "person-name.missing": peopleTexts["person-name.missing"],
  "person-name.long": peopleTexts["person-name.long"],
  "day.missing": () => "日付が未入力です。年月日を入力してください。例：2026年12月15日",
  "day.unreadable": () =>
    "日付を読み取れません。年月日を入力してください。例：2026年12月15日、令和8年12月15日",
  "day.future": () => "今日よりあとの日付です。今日までの日付を入力してください。",
  "day.before-sending": () =>
    "総合ポータルサイトで送信した日より前の日付です。送信した日か、そのあとの日付を入力してください。",
  "day.before-receipt": () =>
    "受付済みになった日より前の日付です。受付済みになった日か、そのあとの日付を入力してください。",
  "differently.missing": () =>
    "一覧と違う内容にした欄が選ばれていません。欄を選ぶか、「一覧のとおり」を選んでください。",
  "facility-code.missing": () =>
    "医療機関等コードが未入力です。通知書で確かめて、数字7桁を入力してください。例：0123456",
};

/** The sentence for a finding. */
export const reportSentence = (finding: ReportFinding): string =>
  (reportFindingTexts[finding.code] as (finding: ReportFinding) => string)(finding);

/** 2026年12月15日, as it stands in a control and can be read back. */
export const typedDayText = ({ year, month, day }: PlainDate): string => `${year}年${month}月${day}日`;

/** Recording what was done on 総合ポータルサイト, and what followed. */
export const sendingTexts = {
  section: "4. 総合ポータルサイトで送信したら、記録する",
  sectionAlone: "総合ポータルサイトでの送信を記録する",
  note: "送信した方も、話を聞いたサポートも記録できます。記録した日のうちは取り消せます。",
  sentOn: "送信した日",
  dayHelp: "令和でも入力できます。例：2026年12月15日、R8.12.15",
  by: "送信した人",
  asInSheet: "送信した内容",
  same: "一覧のとおり",
  different: "一覧と違う内容にした欄がある",
  differently: "違う内容にした欄",
  recorded: "送信を記録しました。",

  record: "総合ポータルサイトでの送信",
  facts: {
    sentOn: "送信した日",
    by: "送信した人",
    differently: "一覧と違う欄",
    receivedOn: "受付済みになった日",
    completedOn: "完了した日",
  },
  asIs: "なし（一覧のとおり）",
  warning: "注意",
  tooLateTitle: "締切を過ぎてから送信した記録です",
  tooLate: (sentOn: PlainDate, validUntil: PlainDate | null): string =>
    `${validUntil === null ? "" : `締切は${dateText(validUntil)}、`}送信した日は${dateText(sentOn)}です。請求開始年月のとおりに始められるか、総合ポータルサイトの表示を確かめてください。`,

  undoQuestion: "総合ポータルサイトでの送信の記録を取り消しますか",
  undoTodo: "取り消すのは、このサイトの記録だけです。総合ポータルサイトの申請は変わりません。",
  undoYes: "記録を取り消す",
  undone: "送信の記録を取り消しました。",

  receiptHelp: "総合ポータルサイトの「マイリスト」の「申請」で、受付済になった日を入力します。",
  receivedOn: "受付済みになった日",
  receiptRecorded: "受付済みを記録しました。",
  completionHelp: "手続きがすべて終わった日を入力します。",
  completedOn: "完了した日",
  completionRecorded: "完了を記録しました。",
} as const;

/** The same where the procedure ends with a review, whose notice brings the facility its code (職域). */
export const portalReviewTexts = {
  mailOn: "審査完了メールの日",
  mailHelp:
    "件名が「オンライン資格確認等システムマスタアカウント情報通知と運用開始日登録のご案内」のメールが届いた日を入力します。審査には、申請から1週間ほどかかることがあります。",
  code: "医療機関等コード",
  codeHelp:
    "数字7桁です。通知書の「オンライン資格(確認)等システムユーザ設定情報」に書かれています。施設の情報にも保存します。例：0123456",
  submit: "審査が完了しました",
  received: "受付済みです。審査の完了を待っています。",
} as const;
