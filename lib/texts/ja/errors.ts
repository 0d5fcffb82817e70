import type { ErrorCode, ErrorDetails } from "@/lib/domain/errors";
import { thingsText } from "./counts";

/** A foreseen refusal in words: what happened, and what to do. */
export const errorTexts: { readonly [Code in ErrorCode]: (detail: ErrorDetails[Code]) => string } = {
  "signed-out": () =>
    "ログインの有効期限が切れました。もう一度ログインしてください。入力した内容は残っています。",
  "not-found": () => "ページが見つかりません。アドレスを確かめるか、やることの一覧から開いてください。",
  invalid: () => "入力した内容を保存できませんでした。エラーの表示がある欄を直してください。",
  "edited-meanwhile": () => "ほかの人が先に保存しました。いまの内容を見て、もう一度選んでください。",
  "wrong-status": () =>
    "ほかの人が先に進めたため、この操作はできません。画面を開き直して、いまの状態を確かめてください。",
  "prove-first": () => "このサイトのパスワードをもう一度入力してください。入力してから5分間、表示できます。",
  incomplete: ({ missing, errors, delegated }) =>
    `まだ先へ進めません。${[
      ...(missing.length > 0 ? [`未入力が${missing.length}欄`] : []),
      ...(errors.length > 0 ? [`直す欄が${errors.length}欄`] : []),
      ...(delegated.length > 0 ? [`サポートに任せた欄が${delegated.length}欄`] : []),
    ].join("、")}あります。`,
  "not-approved": () =>
    "確認済みの版がまだないため、転記用の一覧はありません。サポートの確認が済んでから、もう一度開いてください。",
  unsettled: ({ fields }) =>
    `修正のお願いが${fields.length}項目に残っています。内容を直すか、このままでよい理由を伝えてから、もう一度依頼してください。`,
  unreviewed: ({ fields }) =>
    `まだ承認していない項目が${thingsText(fields.length)}あります。承認するか、差し戻してください。`,
  "nothing-returned": () =>
    "差し戻す項目がありません。直してほしい項目で「差し戻し」を選び、理由を入力してください。",
  "file-lost": () =>
    "保管しているファイルを開けませんでした。サポートに連絡してください。ファイルが手元にあれば、もう一度送ると使えます。",
  "too-many": ({ retryAfter }) =>
    `回数の上限に達しました。${Math.ceil(retryAfter / 60)}分ほど待ってから、もう一度試してください。`,
  "storage-full": () =>
    "保存する場所がいっぱいで、保存できませんでした。サポートに連絡してください。入力した内容は画面に残っています。",
  unavailable: () =>
    "いま接続できません。少し待ってから、もう一度試してください。入力した内容は画面に残っています。",
};
