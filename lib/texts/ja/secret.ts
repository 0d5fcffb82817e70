/** A confidential number, shown for a few minutes after the password was entered again. */
export const secretTexts = {
  show: "表示する",
  showOf: (label: string): string => `${label}を表示する`,
  password: "このサイトのパスワード",
  passwordHelp: "総合ポータルサイトのパスワードとは別です。",
  confirm: "確かめて表示する",
  cancel: "やめる",
  shownFor: "パスワードの入力から5分間表示します。",
  copy: "コピー",
  copyOf: (label: string): string => `コピー ${label}`,
  copied: "コピーしました。",
  notCopied: "コピーできませんでした。番号を見て入力してください。",
  hide: "隠す",
  hideOf: (label: string): string => `${label}を隠す`,
  over: "表示を終わりました。",
  unreachable: "いま接続できません。少し待ってから、もう一度押してください。",
} as const;

/** What is odd about the password, by the code of the finding. */
export const reenteredFindingTexts: Readonly<Record<string, string>> = {
  "password.missing": "パスワードが入力されていません。このサイトのパスワードを入力してください。",
  "password.wrong":
    "パスワードが違います。総合ポータルサイトのものではなく、このサイトのパスワードを入力してください。",
};
