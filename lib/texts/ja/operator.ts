/** What the scripts of an operator print. */

/** Why a key or a value cannot be used, and what to do. */
export const encryptionTexts = {
  "no-key": "このメーカーには暗号の鍵がありません。npm run keys:rotate を実行してください。",
  "unknown-master":
    "暗号の鍵を開けません。いまの ENCRYPTION_KEY でも ENCRYPTION_KEY_PREVIOUS でもない鍵で包まれています。入れ替える前の ENCRYPTION_KEY を ENCRYPTION_KEY_PREVIOUS に指定してください。",
  "broken-key":
    "暗号の鍵が壊れているか、書き換えられています。データベースをバックアップから戻してください。",
  "broken-value":
    "暗号化した値が壊れているか、書き換えられています。データベースをバックアップから戻してください。",
  "ill-formed-text": "文字として扱えないデータは、暗号化できません。",
} as const;

/** Printed by `npm run keys:rotate`. */
export const rotationTexts = {
  rotated: (vendor: string, values: number) => `${vendor}： 鍵を入れ替えました（暗号化した値 ${values}件）。`,
  stopped: (vendor: string) => `${vendor}： 鍵を入れ替えられませんでした。このメーカーの値は元のままです。`,
  proved: (vendors: number) =>
    `メーカー${vendors}社の鍵は、すべていまの ENCRYPTION_KEY で包まれています。ENCRYPTION_KEY_PREVIOUS を指定しているときは、消してください。`,
  left: (vendors: readonly string[]) =>
    `いまの ENCRYPTION_KEY ではない鍵で包まれた鍵が残っています（${vendors.join("、")}）。もう一度実行してください。`,
} as const;

/** Printed by `npm run audit:verify`. */
export const verificationTexts = {
  sound: (vendor: string, no: bigint) => `${vendor}： ${no}番まで、欠けも書き換えもありません。`,
  broken: (vendor: string, no: bigint) => `${vendor}： ${no}番で記録がつながっていません。`,
  unreadable: (file: string) =>
    `前に確かめた終わりの番号（${file}）を読めません。書き換えられていないか確かめてください。失ったときは、ファイルを消すと記録だけで確かめます。`,
  unwritten: (file: string) =>
    `終わりの番号を ${file} に書けません。DATA_DIR のフォルダーと空きを確かめてください。`,
} as const;

/** Asked and printed by `npm run vendor:create`. */
export const vendorTexts = {
  usage:
    "使い方： npm run vendor:create -- --name <メーカー名> --phone <サポートの電話番号> --hours <受付時間（例：平日 9:00～17:30）> --admin <責任者の名前>",
  name: "メーカー名",
  phone: "サポートの電話番号",
  hours: "受付時間",
  admin: "責任者の名前",
  missing: (names: readonly string[]) => `${names.join("、")}を指定してください。`,
  refused: (names: readonly string[]) => `${names.join("、")}は、1文字以上200文字以内で指定してください。`,
  invited: (name: string, days: number) =>
    `${name}さんに、次のアドレスを伝えてください。名前とパスワードを決めると、責任者として使い始められます（${days}日間有効です）。`,
  created: (name: string, id: string) => `メーカー「${name}」を登録しました（${id}）。`,
} as const;

/** Printed by `npm run vendor:invite`. */
export const vendorInvitationTexts = {
  usage:
    "使い方： npm run vendor:invite -- --vendor <メーカー名か、登録のときに表示された ID> --admin <責任者の名前>",
  unknown: (vendor: string) =>
    `「${vendor}」というメーカーが見つからないか、同じ名前のメーカーが2つ以上あります。登録のときに表示された ID で指定してください。`,
} as const;
