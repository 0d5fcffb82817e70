/** The page for what nobody foresaw: what happened, what to do, whom to call. */
export const troubleTexts = {
  title: "ページを表示できませんでした",
  happened: "このサイトの側で問題が起きました。操作のまちがいではありません。",
  todo: "少し待ってから、もう一度開いてください。「保存しました」と表示された内容は残っています。",
  retry: "もう一度開く",
  home: "最初のページへ",
  call: "くり返すときは、下の番号をサポートに伝えてください。",
  requestNumber: "お問い合わせ番号",
  errorNumber: "エラーの番号",
  support: "サポート",
} as const;
