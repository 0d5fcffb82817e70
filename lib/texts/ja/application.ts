import type { Role, Side } from "@/lib/domain/actor";
import type { CancelReason, MoveName, Status } from "@/lib/domain/application/status";
import type { ValueSource } from "@/lib/domain/application/field-change";

/** A status in each side's words: a supplier does not 承認 its customer, and 確認済み is not yet sent. */
export const statusWords: Readonly<Record<Side, Readonly<Record<Status, string>>>> = {
  clinic: {
    filling: "入力中",
    checking: "確認待ち",
    returned: "修正のお願い",
    approved: "確認済み",
    sent: "送信済み",
    received: "受付済み",
    done: "完了",
    cancelled: "中止",
  },
  vendor: {
    filling: "入力中",
    checking: "確認待ち",
    returned: "修正依頼",
    approved: "確認済み・未送信",
    sent: "送信済み・結果待ち",
    received: "受付済み",
    done: "完了",
    cancelled: "中止",
  },
};

/** Whose turn it is, in each side's words. */
export const turnWords: Readonly<Record<Side, Readonly<Record<Status, string>>>> = {
  clinic: {
    filling: "入力をお願いします",
    checking: "サポートが確認中です",
    returned: "修正をお願いします",
    approved: "総合ポータルサイトでの送信をお願いします",
    sent: "結果のお知らせを待っています",
    received: "手続きの完了を待っています",
    done: "手続きは完了しました",
    cancelled: "申請は中止しました",
  },
  vendor: {
    filling: "施設の入力待ち",
    checking: "当社の対応待ち",
    returned: "施設の入力待ち",
    approved: "確認済み・未送信",
    sent: "送信済み・結果待ち",
    received: "受付済み・完了待ち",
    done: "完了",
    cancelled: "中止",
  },
};

/** The button of each move; a change after the approval follows from a saved field and has none. */
export const moveWords: Readonly<Record<Exclude<MoveName, "changeAfterApproval">, string>> = {
  requestCheck: "確認を依頼する",
  confirmByPhone: "電話で確認して進める",
  takeBack: "依頼を取り下げる",
  returnFields: "差し戻す",
  approve: "承認する",
  recordSending: "総合ポータルサイトで送信しました",
  undoSending: "総合ポータルサイトでの送信の記録を取り消す",
  recordReceipt: "受付済みになりました",
  recordCompletion: "完了しました",
  cancel: "申請を中止する",
  resume: "申請を再開する",
};

export const cancelReasonWords: Readonly<Record<CancelReason, string>> = {
  "filed-on-paper": "紙で届出済み",
  "not-this-time": "今回は申請しない",
  "already-used": "すでに利用中",
  duplicate: "重複",
  other: "その他",
};

/** The fixed line until a sending is recorded. */
export const notSentYet = "総合ポータルサイトへの送信：まだです";

export const roleWords: Readonly<Record<Role, string>> = {
  vendorAdmin: "責任者",
  vendorStaff: "担当者",
  clinicAdmin: "責任者（院長・事務長など）",
  clinicStaff: "担当者",
};

/** Where a value came from. */
export const sourceWords: Readonly<Record<ValueSource, string>> = {
  person: "本人",
  phone: "電話",
  fax: "FAX",
  visit: "訪問",
  preset: "プリセット",
  copy: "ほかの申請からコピー",
  procedure: "手続きの選択",
};
