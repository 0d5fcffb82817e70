import type { MailState } from "@/lib/domain/people/mail";
import { dateTimeText } from "./dates";

/** Who belongs to an organisation. */
export const membersTexts = {
  title: "メンバー",
  strip: "ここで使っている人です。",
  stripManage: "新しく使う人がいるときは、案内を作ってください。",
  stripRead: "新しく使う人がいるときは、責任者に伝えてください。",
  invite: "案内を作る",
  list: "使っている人",
  caption: (count: number): string => `${count}人`,
  name: "名前",
  loginId: "ログインID",
  role: "役割",
  used: "最後に使った日時",
  never: "まだありません",
  none: "まだ誰も使っていません",
  noneTodo: "案内を作って渡すと、その人が名前とパスワードを決めて使い始めます。",
  invitations: "使われていない案内",
  noInvitations: "使われていない案内はありません",
  noInvitationsTodo: "案内を作ると、使われるまでここに並びます。",
  state: "状態",
  until: "期限",
  way: "伝え方",
  asked: "新しい案内の依頼あり",
  people: "使う人",
} as const;

/** The form for a new invitation. */
export const inviteTexts = {
  title: "案内を作る",
  strip: "使い始める人の名前と、案内の伝え方を選んでください。",
  stripTodo: "本人が名前とパスワードを決めて、使い始めます。",
  name: "名前",
  nameHelp: "本人があとで直せます。例：山田 花子",
  role: "役割",
  adminHelp: "責任者は、同じ組織の人を案内し、利用を止められます。",
  way: "伝え方",
  mail: "メールアドレス",
  mailHelp: "分からないときは空欄のままにします。本人があとで入力できます。例：jimu@example.jp",
  make: "案内を作る",
} as const;

/** Each way with how long it holds. */
export const wayChoices = {
  screen: "画面で伝える（アドレスかQRコード、7日間使えます）",
  letter: "手紙で渡す（A4の手紙を印刷、21日間使えます）",
  mail: "メールで送る（7日間使えます）",
} as const;

/** The page to hand an invitation over. */
export const handOverTexts = {
  title: (name: string): string => `${name} さんへの案内`,
  open: "この案内を本人に伝えてください。",
  until: (moment: Date): string => `${dateTimeText(moment)} まで、1回だけ使えます。`,
  expired: "期限が切れています。「延長する」を押すと、同じアドレスとコードがまた使えます。",
  used: "使用済みです。この人はメンバーの一覧にいます。",
  usedGone: "使用済みです。この人の利用は、そのあと止められています。",
  toMember: "この人の画面を開く",
  revoked: "取り消し済みです。",
  revokedTodo: "まだ必要なときは、新しい案内を作ってください。",
  asked: "本人が新しい案内を依頼しています。",
  askedTodo:
    "「延長する」を押すと、同じアドレスとコードがまた使えます。必要がないときは「取り消す」を押してください。",
  askedUsedTodo:
    "この案内は使用済みです。パスワードを忘れたときは、この人の画面でログインの再開を案内してください。",
  askedOverTodo: "この案内はもう使えません。新しい案内を作るか、必要がないときは依頼を閉じてください。",
  close: "依頼を閉じる",
  screen: "画面で伝える",
  address: "案内のアドレス",
  addressHelp: "本人だけに伝えてください。このアドレスを開いた人が使い始められます。",
  copy: "コピーする",
  copied: "コピーしました。",
  notCopied: "コピーできませんでした。アドレスを選んで、コピーしてください。",
  qr: "案内のQRコード",
  qrHelp: "本人のスマートフォンで読み取ると、案内の画面が開きます。",
  code: "コード",
  codeHelp: (address: string): string => `${address} を開いて入力します。電話でも伝えられます。`,
  letter: "手紙で渡す",
  letterHelp: "A4の手紙に、アドレス、コード、使い方が載ります。",
  openLetter: "手紙を開く",
  makeLetter: "手紙にする（期限を21日間に延ばす）",
  mail: "メールで送る",
  to: "送り先",
  mailState: "状態",
  sentAt: "送った日時",
  send: (address: string): string => `${address} へ送る`,
  resend: "もう一度送る",
  resent: "もう一度送ります。",
  term: "期限と取り消し",
  extend: "延長する",
  extended: (until: Date): string => `今日から数え直しました。${dateTimeText(until)} まで使えます。`,
  revoke: "取り消す",
  revokeConfirm: "この案内を取り消しますか。",
  revokeTodo: "渡したアドレスとコードは、すぐに使えなくなります。",
  revokeYes: "はい、取り消す",
  revokedDone: "取り消しました。",
  back: "メンバーの一覧へ",
} as const;

/** What the page says first of an invitation by mail, by the mail's state. */
export const mailStripWords: Readonly<Record<MailState, string>> = {
  waiting: "この案内をまもなくメールで送ります。",
  sent: "この案内をメールで送りました。届かないときは、アドレスかコードを伝えてください。",
  trying: "メールをまだ届けられていません。お急ぎのときは、アドレスかコードを伝えてください。",
  failed: "メールを届けられませんでした。アドレスかコードを伝えてください。",
};

/** The page of one member. */
export const memberTexts = {
  title: (name: string): string => `${name} さん`,
  strip: "役割を変える、ログインの再開を案内する、利用を止めることができます。",
  stripSelf: "ご自身の名前とパスワードは「自分の設定」で変えられます。",
  roleSection: "役割を変える",
  role: "この人の役割",
  saveRole: "役割を変える",
  roleSaved: "役割を変えました。",
  readmitSection: "パスワードを忘れたとき",
  readmitTodo:
    "本人が新しいパスワードを決めるための案内を作ります。24時間、1回だけ使えます。作ると、この人はすべての機器でログアウトします。",
  way: "伝え方",
  readmit: "ログインの再開を案内する",
  openReadmission: "作った案内を開く",
  removeSection: "利用を止める",
  removeTodo: "この組織では、すぐに使えなくなります。入力した内容と記録は残ります。",
  remove: "利用を止める",
  removeConfirm: (name: string): string => `${name} さんの利用を止めますか。`,
  removeYes: "はい、利用を止める",
} as const;

/** Each way of a re-admission. */
export const readmitChoices = {
  screen: "画面か電話で伝える（アドレス、QRコード、コード）",
  letter: "手紙で渡す（A4の手紙を印刷）",
  mail: "メールで送る",
} as const;

/** The page to hand a re-admission over. */
export const readmissionTexts = {
  title: (name: string): string => `${name} さんのログインの再開`,
  open: "この案内を本人に伝えてください。",
  ended: "この人は、すべての機器でログアウトしました。",
  expired: "期限が切れています。必要なときは、メンバーの画面でもう一度作ってください。",
  used: "使用済みです。本人が新しいパスワードを決めました。",
  revoked: "取り消し済みです。必要なときは、メンバーの画面でもう一度作ってください。",
  address: "新しいパスワードを決めるアドレス",
} as const;
