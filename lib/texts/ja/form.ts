import type { channels } from "@/lib/forms/answer";
import type { Entry, Owner, RowNote } from "@/lib/forms/catalogue";
import type { MissingField } from "@/lib/forms/judge";
import type { SheetNote } from "@/lib/forms/sheet";

/** 9番 */
export const fieldNumber = (number: number): string => `${number}番`;

/** A label with our gloss where the portal's label repeats: お客さまID（番号） */
export const labelText = (label: string, gloss: string | null | undefined): string =>
  gloss ? `${label}（${gloss}）` : label;

/** How a row gets onto 総合ポータルサイト. */
export const entryWords: Readonly<Record<Entry, string>> = {
  paste: "貼る",
  choose: "選ぶ",
  check: "チェックする",
  upload: "アップロードする",
  "type-here": "この場で入力",
  compare: "見比べる",
  "leave-blank": "空欄のまま",
};

/** Who is waited for. */
export const ownerWords: Readonly<Record<Owner, string>> = {
  clinic: "施設",
  "clinic-only": "施設のみ",
  vendor: "サポート",
  either: "どちらでも",
  auto: "自動",
};

export const requirementWords = { required: "※必須", optional: "※任意", auto: "自動" } as const;

/** Closes a question without doing anything. */
export const cancelWord = "やめる";

/** The answer that leaves a field to the vendor. */
export const delegatedWord = "わからない（サポートに任せる）";

/** The way out of a list that is known to be incomplete. */
export const writtenOptionWord = "この一覧にない（総合ポータルサイトの表示どおりに入力）";

export const plannedWord = "予定の内容です";

export const secretAtSendingWord = "送信のときに決めます";

export const secretDecidedWord = "決定済み";

export const channelWords: Readonly<Record<(typeof channels)[number], string>> = {
  screen: "画面",
  phone: "電話",
  fax: "FAX",
  visit: "訪問",
};

/** What a confirmation offers: what was done, and that it could not be done where that is worth knowing. */
export const confirmationWords = (key: string): { readonly done: string; readonly undone: string | null } =>
  key === "consent"
    ? { done: "利用規約を読みました（同意のチェックは、総合ポータルサイトでつけます）", undone: null }
    : { done: "できました", undone: "できませんでした" };

/** One press that takes a better value. */
export const proposalLabel = (value: string): string => `「${value}」にする`;

const catalogueNotes: Readonly<Record<RowNote, string>> = {
  "keep-shown": "総合ポータルサイトに表示されている値のままにします。",
  "may-be-hidden":
    "この回線では、総合ポータルサイトに表示されないことがあります。表示されないときは次へ進みます。",
  "same-line-fills": "自動で入力されます。表示された番号を「開通のご案内」と見比べます。",
};

/** What stands beside a row's value on the sheet. */
export const sheetNoteText = (note: SheetNote): string => {
  switch (note.code) {
    case "choose-meaning":
      return `${note.meaning}を選びます（総合ポータルサイトの文言は確認できていません）。`;
    case "number-lost":
      return "先頭の番号は確認できていません。文言で選びます。";
    case "as-written":
      return "一覧にない選択肢です。総合ポータルサイトの表示と同じか確かめます。";
    case "keep-shown":
    case "may-be-hidden":
    case "same-line-fills":
      return catalogueNotes[note.code];
  }
};

/** One line of the missing-list: 9番 お客さまID（番号）が未入力です。 */
export const missingSentence = (number: number, label: string, reason: MissingField["reason"]): string =>
  reason === "unanswered"
    ? `${fieldNumber(number)} ${label}が未入力です。`
    : `${fieldNumber(number)} ${label}の入力が途中です。確認用の欄まで入力してください。`;
