/** What a setting must be, by its name. */
export const settingTexts = {
  APP_URL:
    "https:// で始まるアドレスを、パスをつけずに指定してください（例：https://todoke.example.jp）。http:// はこのコンピューターのアドレスでだけ使えます。",
  PORT: "1～65535 の数字を指定してください。",
  LISTEN_ADDRESS: "IP アドレスを指定してください（例：0.0.0.0）。",
  TRUSTED_PROXIES: (entry: string): string =>
    `「${entry}」は使えません。IP アドレスか範囲を、コンマで区切って指定してください（例：10.0.0.5,192.168.1.0/24）。すべてを信頼する範囲は使えません。`,
  LOG_LEVEL: (levels: readonly string[]): string => `${levels.join("、")} のどれかを指定してください。`,
  AUTH_SECRET:
    "32 文字以上の、ほかで使っていない文字列を指定してください（例：openssl rand -base64 32 の出力）。",
  ENCRYPTION_KEY: "32 バイトの鍵を Base64 で指定してください（openssl rand -base64 32 の出力）。",
  ENCRYPTION_KEY_PREVIOUS:
    "入れ替える前の ENCRYPTION_KEY を指定してください。入れ替えないときは消してください。",
  DATABASE_URL: "postgresql:// から始まるアドレスを指定してください。",
  DATABASE_APP_URL: "postgresql:// から始まるアドレスを指定してください。",
  DATABASE_SYSTEM_URL: "postgresql:// から始まるアドレスを指定してください。",
  SMTP_URL: "smtp:// か smtps:// から始まるアドレスを指定してください。",
  MAIL_FROM: "送信元のメールアドレスを指定してください（SMTP_URL を使うときに必要です）。",
} as const;

/** Why the database cannot be made ready. `subject` is the migration it is about. */
export const setupTexts = {
  roles: () =>
    "DATABASE_URL の利用者は、とどけが使うロールを作れません。管理者で次を実行し、それぞれのアドレスを DATABASE_APP_URL と DATABASE_SYSTEM_URL に指定してください：create role portal_app login password '…'; create role portal_system login password '…';",
  "app-role-bypasses": () =>
    "DATABASE_APP_URL の利用者は、行ごとのアクセス制限を受けません（スーパーユーザー、BYPASSRLS、または表の所有者）。制限を受ける別の利用者を指定してください。",
  "migration-failed": (subject: string) =>
    `マイグレーション ${subject} を適用できませんでした。データベースは適用前のままです。`,
  "migration-edited": (subject: string) =>
    `マイグレーション ${subject} が、適用したあとに書き換えられています。元の内容に戻し、変更は新しいマイグレーションにしてください。`,
  "migration-left-transaction": (subject: string) =>
    `マイグレーション ${subject} がトランザクションを終わらせています。begin、commit、rollback を除いてください。`,
  "demo-data": () =>
    "このデータベースにはデモのデータが入っています。本番では、別の DATA_DIR か DATABASE_URL を指定してください。",
  "locked-keys": () =>
    "ENCRYPTION_KEY が、このデータベースで使っている鍵と違います。使っていた ENCRYPTION_KEY を指定してください。鍵を入れ替える途中のときは、前の鍵を ENCRYPTION_KEY_PREVIOUS に指定してください。",
  settings: () => "設定を確かめてください：",
  unreachable: () =>
    "データベースに接続できません。DATABASE_URL のアドレス、利用者名、パスワードを確かめてください。",
  demoPlanted: () => "デモのデータを入れました。",
  node20: () => "Node.js 20 のサポートは 2026年4月30日に終わりました。Node.js 24 での運用をおすすめします。",
} as const;
