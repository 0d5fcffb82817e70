import type { AdmissionState } from "@/lib/domain/people/admission";
import { dateTimeText } from "./dates";
import { peopleWords } from "./people";

type Over = Exclude<AdmissionState, "open">;

interface Said {
  readonly title: string;
  readonly todo: string;
}

/** What a rule says about how somebody is let in; beside their controls. */
export const admissionFindingTexts = {
  "mail.missing": () => "メールアドレスが未入力です。メールアドレスを入力してください。例：jimu@example.jp",
  "mail.form": () => "メールアドレスの形ではありません。見比べて、入力し直してください。例：jimu@example.jp",
  "mail.unavailable": () => "この人には、ここからメールを送れません。画面で伝えるか、手紙で渡してください。",
  "login-id.taken": () =>
    "このメールアドレスは、すでに登録されています。下の「すでにこのサイトのパスワードをお持ちの方」から、ログインして参加してください。",
  "login-id.without-mail": () =>
    "番号でログインしている方には、メールを送れません。施設の責任者かサポートに、「ログインを再開したい」と伝えてください。",
  "code.unknown": () => "このコードの案内は見つかりません。案内と見比べて、入力し直してください。",
  "role.last-admin": () =>
    "責任者がほかにいないため、担当者に変えられません。先に、ほかの人を責任者にしてください。",
  "readmission.elsewhere": () =>
    "この人はほかの組織でも使っているため、ここからは案内できません。本人がログイン画面の「パスワードを忘れたとき」からメールで再開するか、サポートに電話してください。",
} as const;

/** The page an invitation leads to. */
export const offerTexts = {
  title: "利用開始のご案内",
  strip: "名前とパスワードを決めると、使い始められます。",
  until: (moment: Date): string => `この案内は ${dateTimeText(moment)} まで、1回だけ使えます。`,
  vendor: "ご案内している会社",
  clinic: "使う施設",
  role: "役割",
  inviter: "案内した人",
  support: "サポート",
  newSection: "はじめて使う方",
  name: "名前",
  nameHelp: "ほかの人の画面に出ます。例：山田 花子",
  mail: "メールアドレス",
  mailHelp: "ログインIDになります。例：jimu@example.jp",
  mailNotNeeded: "入力する必要はありません。",
  withoutMail: "メールアドレスがない（8桁のログインIDを受け取る）",
  password: peopleWords.password,
  passwordHelp: `${peopleWords.passwordNote}。${peopleWords.passwordRules}`,
  start: "使い始める",
  knownSection: "すでにこのサイトのパスワードをお持ちの方",
  known: "ログインすると、この画面に戻ります。いまのパスワードは変わりません。",
  signIn: "ログインして参加する",
  toSignIn: "ログインする",
  signedIn: (name: string): string => `${name} さんとしてログインしています。`,
  joinTodo: "「参加する」を押すと、この組織でも使えるようになります。",
  join: "参加する",
  other: "別の方として使う",
  joined: "すでに参加しています。",
  joinedTodo: "この案内を使う必要はありません。",
  home: "最初のページへ",
  ask: "新しい案内を依頼する",
  asked: "新しい案内を依頼しました。",
  askedTodo: "案内した人に伝えました。しばらくお待ちください。お急ぎのときは、サポートに電話してください。",
} as const;

/** What has become of an invitation. */
export const offerOver: Readonly<Record<Over, Said>> = {
  used: {
    title: "この案内は使用済みです。",
    todo: "使い始めた方は、ログインしてください。心当たりがないときは、サポートに電話してください。",
  },
  expired: {
    title: "この案内は期限が切れています。",
    todo: "「新しい案内を依頼する」を押すと、案内した人に伝わります。",
  },
  revoked: {
    title: "この案内は取り消されています。",
    todo: "まだ必要なときは、「新しい案内を依頼する」を押すと、案内した人に伝わります。",
  },
};

/** What somebody new without mail must note down. */
export const welcomeTexts = {
  title: "登録ができました",
  strip: "ログインIDを書きとめてください。",
  stripTodo: "次にログインするときに使います。忘れたときは、施設の責任者かサポートが調べられます。",
  loginId: "あなたのログインID",
  start: "はじめる",
} as const;

/** The page where a code is typed. */
export const codeTexts = {
  title: "案内のコードを入力",
  strip: "手紙や画面にある10文字のコードを入力してください。",
  stripTodo: "案内の画面が開きます。",
  code: "コード",
  codeHelp: "大文字と小文字、ハイフンの有無は問いません。例：ABCDE-FGHJK",
  next: "次へ",
} as const;

/** The pages for a forgotten password. */
export const resetTexts = {
  title: "パスワードを忘れたとき",
  strip: "新しいパスワードを決めると、またログインできます。",
  byMail: "メールアドレスでログインしている方",
  byMailTodo: "新しいパスワードを決めるためのアドレスを、メールで送ります。24時間使えます。",
  loginId: "ログインID",
  loginIdHelp: "登録したメールアドレスです。例：jimu@example.jp",
  send: "メールを受け取る",
  sent: "このログインIDが登録されたメールアドレスであれば、メールを送りました。数分たっても届かないときは、下の方法で再開してください。",
  byPhone: "8桁の番号でログインしている方、メールが届かない方",
  byPhoneTodo:
    "施設の責任者かサポートに、「ログインを再開したい」と伝えてください。新しいパスワードを決めるためのコードかアドレスを受け取れます。",
  code: "コードを受け取った方",
  toCode: "コードを入力する",
  forgottenId: "ログインIDを忘れたときも、施設の責任者かサポートに聞いてください。",
  newTitle: "新しいパスワードを決める",
  newStrip: "新しいパスワードを決めると、そのままログインします。",
  until: (moment: Date): string => `この画面は ${dateTimeText(moment)} まで、1回だけ使えます。`,
  person: "名前",
  newPassword: "新しいパスワード",
  set: "パスワードを決めてログインする",
  again: "もう一度依頼する",
  doneKind: "完了",
  doneTitle: "新しいパスワードに変わりました。",
  doneTodo: "ほかの機器では、新しいパスワードでログインし直してください。",
} as const;

/** What has become of a way back. */
export const reentryOver: Readonly<Record<Over, Said>> = {
  used: {
    title: "この案内は使用済みです。",
    todo: "新しいパスワードでログインしてください。心当たりがないときは、サポートに電話してください。",
  },
  expired: {
    title: "この案内は期限が切れています。",
    todo: "パスワードは変わっていません。必要なときは、もう一度依頼してください。",
  },
  revoked: {
    title: "この案内は取り消されています。",
    todo: "新しい案内が届いているときは、そちらを使ってください。必要なときは、もう一度依頼してください。",
  },
};
