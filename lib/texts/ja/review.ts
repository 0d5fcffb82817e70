import type { CancelReason } from "@/lib/domain/application/status";
import type { HeardBy, ReviewFinding } from "@/lib/domain/application/review-words";
import { cancelReasonWords } from "./application";
import { channelWords } from "./form";

type FindingOf<Code extends ReviewFinding["code"]> = Extract<ReviewFinding, { readonly code: Code }>;

/** What is odd about the words that go with a press, and what to do. A code without a sentence does not compile. */
export const reviewFindingTexts: {
  readonly [Code in ReviewFinding["code"]]: (finding: FindingOf<Code>) => string;
} = {
  "word.missing": () => "未入力です。内容を入力してください。",
  "word.long": ({ longest }) => `${longest}文字を超えています。${longest}文字以内にしてください。`,
  "heard-how.missing": () => "確認のしかたが選ばれていません。電話、FAX、訪問から選んでください。",
  "heard-on.missing": () =>
    "確認した日が未入力です。日付を入力してください。例：2026年12月1日、令和8年12月1日",
  "heard-on.unreadable": () =>
    "日付を読み取れません。年・月・日を入力してください。例：2026年12月1日、令和8年12月1日",
  "heard-on.future": () => "確認した日が、今日より後です。今日までの日付を入力してください。",
  "cancel-reason.missing": () => "中止の理由が選ばれていません。理由を選んでください。",
};

/** The vendor's look at one field; `name` is the field's label. */
export const fieldReviewTexts = {
  group: (name: string): string => `${name}の確認`,
  approve: "承認",
  approveNamed: (name: string): string => `${name}を承認`,
  giveBack: "差し戻し",
  giveBackNamed: (name: string): string => `${name}を差し戻し`,
  approved: "確認済み",
  returning: "差し戻し予定",
  returningHelp: "「差し戻す」を押すと、施設に伝わります。",
  reason: "修正のお願いの内容",
  reasonHelp:
    "何を見て、どう直すとよいかを書きます。例：「開通のご案内」の番号と違います。見比べて直してください。",
  keepReason: "修正をお願いする",
  withdraw: "取り消す",
  withdrawNamed: (name: string): string => `${name}の差し戻し予定を取り消す`,
  correctedFrom: (value: string): string => `サポートが直す前の内容：${value}`,
  before: (reason: string): string => `前回の修正のお願い：${reason}`,
  valueThen: (value: string): string => `そのときの内容：${value}`,
  reply: (reply: string): string => `施設からの返答：${reply}`,
} as const;

/** What the clinic is asked to put right in a field. */
export const returnNoticeTexts = {
  title: "修正のお願い",
  todo: "内容を直すか、このままでよいときは理由を伝えてください。",
  changed: "直しました。もう一度確認を依頼すると、サポートが確認します。",
  replied: (reply: string): string => `伝えた理由：${reply}`,
  open: "このままでよい理由を伝える",
  openAgain: "伝えた理由を書き直す",
  openNamed: (name: string): string => `${name}：このままでよい理由を伝える`,
  openAgainNamed: (name: string): string => `${name}：伝えた理由を書き直す`,
  reply: "このままでよい理由",
  replyHelp: "例：契約の書面のとおりです。",
  keep: "この理由を伝える",
} as const;

/** What the clinic reads where the vendor corrected something while it checked. */
export const correctedTexts = {
  told: (value: string): string =>
    `サポートが確認のときに直しました。直す前の内容：${value === "" ? "（空欄）" : value}`,
} as const;

/** A value that the vendor heard from the clinic and entered for it. */
export const confirmValueTexts = {
  asked: (how: HeardBy): string =>
    `サポートが${channelWords[how]}で聞き取って入力しました。内容を確かめてください。`,
  confirm: "この内容でよい",
  confirmNamed: (name: string): string => `${name}：この内容でよい`,
} as const;

/** Why something odd stays as it is. */
export const acknowledgeTexts = {
  open: "このままで進める",
  openNamed: (name: string): string => `${name}：このままで進める`,
  reason: "このままで進める理由",
  reasonHelp: "例：総合ポータルサイトの表示と同じです。",
  keep: "理由を残して進める",
  acknowledged: (reason: string): string => `このままで進めます。理由：${reason}`,
} as const;

/** The vendor goes on with what it heard. */
export const phoneTexts = {
  title: "電話などで確認したとき",
  help: "施設の方がログインできないときに、電話・FAX・訪問で内容を確認して進めます。聞き取った内容は、施設の方があとで確かめられます。",
  by: "確認した施設の方",
  byHelp: "例：山田 花子",
  role: "役職",
  roleHelp: "例：院長、事務長",
  on: "確認した日",
  onHelp: "例：2026年12月1日、令和8年12月1日",
  how: "確認のしかた",
} as const;

export const cancelTexts = {
  title: "申請を中止する",
  help: "中止した申請は、あとで再開できます。入力した内容は残ります。",
  open: "中止の手続きを開く",
  reason: "中止の理由",
  note: "補足",
  noteHelp: "「その他」のときは、理由を入力してください。",
} as const;

export const cancelChoices: readonly { readonly value: CancelReason; readonly label: string }[] = (
  Object.keys(cancelReasonWords) as CancelReason[]
).map((value) => ({ value, label: cancelReasonWords[value] }));

/** The presses of the strip. */
export const reviewPressTexts = {
  approveRest: "残りをまとめて承認する",
} as const;

/** What came of a press. */
export const pressedTexts = {
  checkRequested: "確認を依頼しました。サポートが確認します。",
  takenBack: "依頼を取り下げました。修正できます。",
  confirmedByPhone: "確認した内容を記録しました。続けて確認してください。",
  fieldApproved: "承認しました。",
  restApproved: (count: number): string =>
    count > 0
      ? `${count}項目を承認しました。`
      : "まとめて承認できる項目はありません。残りの項目を1つずつ確かめてください。",
  fieldReturned: "差し戻し予定にしました。",
  returnWithdrawn: "差し戻し予定を取り消しました。",
  replied: "理由を記録しました。確認を依頼すると、サポートに伝わります。",
  returned: "施設に差し戻しました。",
  approved: "承認しました。総合ポータルサイトへ転記できます。",
  acknowledged: "理由を記録しました。",
  valueConfirmed: "確かめたことを記録しました。",
  cancelled: "申請を中止しました。",
  resumed: "申請を再開しました。",
} as const;
