import type { Side } from "@/lib/domain/actor";
import type { FieldState } from "@/lib/domain/application/application";
import type { YearMonth } from "@/lib/domain/calendar/year-month";
import type { Owner } from "@/lib/forms/catalogue";
import { thingsText } from "./counts";
import { channelWords } from "./form";
import { monthText } from "./dates";

/** The page on which both sides fill in an application. */
export const applicationTexts = {
  preconditions: "はじめに確かめること",
  sections: "申請の項目",
  open: (count: number): string => `あと${count}`,
  toFix: (count: number): string => `修正${count}`,
  nextField: "次の項目へ",
  nextReturn: "修正する項目へ",
  toSheet: "総合ポータルサイトへ転記する",
  openSheet: "転記用の一覧を開く",
  history: "変更の履歴",
  saved: (time: string): string => `保存しました ${time}`,
  saving: "保存しています",
  waiting:
    "まだ保存できていません。つながりしだい、自動で保存します。入力した内容は、この画面に残っています。",
  arrived: (by: string, time: string): string => `${by}さんが入力しました ${time}`,
  meanwhile: (by: string, value: string): string =>
    `入力しているあいだに、${by}さんが「${value}」に変えました。このまま移動すると、どちらを残すか選べます。`,
  nothingTyped: "（未入力）",
  written: "総合ポータルサイトに表示されている選択肢の文言",
  again: "もう一度",
  againHelp: "もう一度、書面を見ながら入力してください。",
  unchosen: "選んでください",
  confirmed: "はい",
  notConfirmed: "できませんでした",
  by: "確認した人",
  on: "確認した日",
  how: "確認のしかた",
  today: (day: string): string => `例：${day}`,
  secretHere: "ここで決める（施設だけが見られます）",
  secretChange: "番号を変える",
  secretKeep: "変えない",
  secretFor: "施設が入力します。サポートには表示されません。",
  edit: "修正する",
  editAfterApproval: "修正すると、確認からやり直しになります。",
  filledByPortal: "総合ポータルサイトで自動で表示されます。表示された内容を見比べます。",
  accountRows:
    "総合ポータルサイトの画面に、アカウントから自動で表示されます。次の内容と同じか見比べてください。違うときは送信しないで、サポートに連絡してください。",
  changeFacility: "施設の情報を直す",
  aside: "この項目について",
  asideNothing: "項目を選ぶと、担当や入力のしかた、だれが入力したかを表示します。",
  asideOwner: "担当",
  asideEntry: "総合ポータルサイトでの入力",
  asideFormat: "形式",
  asideLast: "最後の入力",
  asideNoEntry: "まだ入力されていません",
  likelyToChange: "この手続きで変わることが多い項目です。",
  heardTitle: "入力のもと",
  heardHelp: "施設の方から聞き取った内容を入力するときに選びます。あとで施設の方が確かめられます。",
  heardOwn: "当社（サポート）",
  awaitingTitle: (count: number): string => `サポートが聞き取って入力した項目が${thingsText(count)}あります`,
  awaitingHelp: "内容を確かめてください。違うところは修正できます。確かめる前でも、手続きは進められます。",
  alreadySent: "総合ポータルサイトで、もう送信したとき",
  returnedTitle: (count: number): string => `修正のお願いが${thingsText(count)}あります`,
  onlyOption: "選択肢はこれだけです。入力はいりません。",
  delegatedTitle: (count: number): string => `施設から任された項目が${thingsText(count)}あります`,
  noJavaScript: "入力するには、ブラウザーの JavaScript を有効にしてください。内容を読むことはできます。",
} as const;

/** Where a section stands, for those who do not see its icon. */
export const sectionStateWords = {
  done: "入力済み",
  here: "いま入力しているところ",
  open: "残りがあります",
} as const;

/** The clash of two values, and the two ways out. */
export const conflictTexts = {
  title: (by: string): string => `${by}さんが先に保存しました。どちらを残すか選んでください。`,
  mine: "自分の入力",
  theirs: (by: string): string => `${by}さんの入力`,
  keepMine: "自分の入力を残す",
  keepTheirs: (by: string): string => `${by}さんの入力を残す`,
  keys: "この欄で Enter キーを押すと自分の入力が、Esc キーを押すと相手の入力が残ります。",
} as const;

/** Who is waited for, in the reader's words. */
export const waitedFor: Readonly<Record<Owner, string>> = {
  clinic: "施設",
  "clinic-only": "施設だけ",
  vendor: "サポート",
  either: "施設またはサポート",
  auto: "総合ポータルサイトで自動",
};

/** Where a value came from, beside its label; null where nothing is worth saying. */
export const sourceText = (state: FieldState, reader: Side): string | null => {
  switch (state.source) {
    case "preset":
      return `「${state.sourceNote ?? ""}」の設定から入力`;
    case "copy":
      return `申請番号 ${(state.sourceNote ?? "").padStart(4, "0")} からコピー`;
    case "procedure":
      return "手続きの選択から入力";
    case "phone":
    case "fax":
    case "visit":
      return `サポートが${channelWords[state.source]}で聞き取り`;
    case "person":
      if (state.side === reader) return null;
      return state.side === "vendor" ? "サポートが入力" : "施設が入力";
  }
};

/** The strip on top while fields are open. */
export const stripTexts = {
  remaining: (count: number): string => `あと${count}項目で、確認を依頼できます。`,
  ready: "確認を依頼できます。",
  readyTodo: "依頼すると、サポートが内容を確認します。総合ポータルサイトでの送信は、そのあとです。",
  returned: (count: number): string => `${count}項目、修正をお願いします。`,
  returnedTodo:
    "「修正のお願い」がある項目を直すか、そのままでよい理由を伝えてから、もう一度確認を依頼してください。",
  checking: "サポートが確認中です。",
  checkingTodo: "直したいところがあるときは、依頼を取り下げてから修正してください。",
  approved: "確認が済みました。総合ポータルサイトへ転記して、送信してください。",
  approvedTodo: "送信したら、送信した日を記録してください。",
  sent: "送信済みです。結果のお知らせを待っています。",
  received: "受付済みです。手続きの完了を待っています。",
  done: "手続きは完了しました。",
  cancelled: "この申請は中止しました。",
  cancelledTodo: (reason: string): string => `理由：${reason}`,
  vendorFilling: "施設の入力待ちです。",
  vendorRemaining: (count: number): string => `未入力や直す項目が、あと${count}項目あります。`,
  vendorReady: "必要な項目はそろっています。施設の確認の依頼を待っています。",
  vendorChecking: (count: number): string => `${count}項目の確認をお願いします。`,
  vendorCheckingTodo:
    "項目ごとに「承認」か「差し戻し」を押してください。まとめて承認できるのは、注意のない項目です。書類と注意のある項目は、1つずつ確かめます。すべて承認したら「承認する」を押すと、施設に伝わります。",
  vendorApprovable: "すべての項目を確認しました。承認できます。",
  vendorReturning: (count: number): string =>
    `${count}項目を差し戻します。「差し戻す」を押すと、施設に伝わります。`,
  vendorReturned: "施設の修正待ちです。",
  vendorApproved: "確認済みです。総合ポータルサイトでの送信を待っています。",
  callClinic: "この施設にはメールが届きません。電話で連絡してください。",
} as const;

/** What to open first when something is missing or wrong. */
export const missingTitle = "残っている項目";

/** Which months can be chosen for an application sent today. */
export const selectableMonthsText = (earliest: YearMonth, latest: YearMonth): string =>
  `今日送信すると、${monthText(earliest)}から${monthText(latest)}まで選べます。`;
