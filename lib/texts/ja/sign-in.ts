/** The page to sign in. */
export const signInTexts = {
  title: "ログイン",
  loginId: "ログインID",
  loginIdHelp: "メールアドレス、または登録のときに表示された8桁の番号です。",
  loginIdMissing: "ログインIDを入力してください。",
  password: "このサイトのパスワード",
  passwordHelp: "総合ポータルサイトのパスワードとは別です。",
  passwordMissing: "パスワードを入力してください。",
  show: (label: string): string => `${label}を表示する`,
  submit: "ログイン",
  forgotten: "パスワードを忘れたとき",
  code: "案内のコードをお持ちの方",
  back: "ログインの画面に戻る",
  wrong:
    "ログインIDかパスワードが違います。もう一度入力してください。わからないときは、下の「パスワードを忘れたとき」を開いてください。",
  unreachable: "いま接続できません。少し待ってから、もう一度「ログイン」を押してください。",
  ended: "ログインの有効期限が切れたか、利用が終わりました。",
  endedTodo: "もう一度ログインすると、元の画面に戻ります。保存した内容は残っています。",
  needed: "ログインが必要です。",
  neededTodo: "ログインすると、開こうとした画面に移ります。",
  out: "ログアウトしました。",
  outTodo: "続けて使うときは、もう一度ログインしてください。",
  start: "ログインIDとパスワードを入力してください。",
  startTodo: "はじめての方は、届いた案内のアドレスかコードから始めます。",
  noScript: "ログインするには、ブラウザーの JavaScript を有効にしてください。",
} as const;

/** Why one is asked to sign in. */
export type SignInReason = "start" | "needed" | "ended" | "out";

/** What happened, and what comes of signing in. */
export const signInReason: Readonly<Record<SignInReason, { readonly title: string; readonly todo: string }>> =
  {
    start: { title: signInTexts.start, todo: signInTexts.startTodo },
    needed: { title: signInTexts.needed, todo: signInTexts.neededTodo },
    ended: { title: signInTexts.ended, todo: signInTexts.endedTodo },
    out: { title: signInTexts.out, todo: signInTexts.outTodo },
  };
