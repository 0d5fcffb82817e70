/** What the HTTP server itself answers, before a page has a say. */
export const refusalTexts = {
  "bad-request": "送信された内容を読み取れませんでした。アドレスを確かめて、もう一度開いてください。",
  "too-large":
    "送信された内容が長すぎて、読み取れませんでした。ブラウザーのクッキーを消してから、もう一度開いてください。",
  "too-slow": "通信が途中で止まりました。接続を確かめて、もう一度試してください。",
  "other-host": "このアドレスでは受け付けていません。案内されたアドレスを開いてください。",
  "other-site":
    "ほかのサイトの画面からは送信できません。とどけの画面を開き直して、もう一度送信してください。",
  "unknown-method": "この方法では受け付けていません。ブラウザーで画面を開き直してください。",
  "no-images": "画像が見つかりません。画面を開き直してください。",
  unexpected: "思わぬ問題が起きて、表示できませんでした。少し待ってから、もう一度試してください。",
} as const;

/** What the person who starts the server reads when it cannot start. */
export const startTexts = {
  portTaken: (port: number): string =>
    `ポート${port}はほかのプログラムが使っています。そのプログラムを止めるか、PORT に別の番号を設定してから、もう一度起動してください。`,
  addressMissing: (address: string): string =>
    `このコンピューターに ${address} というアドレスはありません。LISTEN_ADDRESS を確かめてください。`,
} as const;
