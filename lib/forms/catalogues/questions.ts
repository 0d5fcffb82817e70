import type { Question } from "../catalogue";
import {
  accountMatch,
  carrier,
  claimMethod,
  mailDomains,
  paperFiling,
  safetyRules,
} from "../options/own-questions";

/** What should be settled before the sending, whichever the form (docs/portal §5, §6). */
export const commonPreconditions: Question[] = [
  {
    key: "portalLogin",
    group: "preconditions",
    label: "総合ポータルサイトにログインできた",
    kind: "confirmation",
    help: "実際にログインを試し、できた日とログインした人を記録します。ログインIDは登録したメールアドレスです。2024年3月25日より前に登録した人は、最初のログインでパスワードの再設定が必要です。再設定のメールが届かないときは、登録したアドレスの末尾が @01〜@48 のまま（仮アカウント）か、アドレスの誤りが考えられます。トップページの「新規ユーザー登録はこちら」から登録し、それでもエラーになるときはコールセンターに問い合わせてください。",
    source: "S1",
    owner: "clinic",
  },
  {
    key: "loginMail",
    group: "preconditions",
    label: "総合ポータルサイトのログインに使うメールアドレス",
    kind: "mail-address",
    help: "わかる場合だけ入力してください。総合ポータルサイトのパスワードは、ここにもほかの欄にも入力しないでください。",
    source: "S1",
    owner: "clinic",
  },
  {
    key: "accountMatch",
    group: "preconditions",
    label: "総合ポータルサイトに表示された点数表コードと医療機関等名",
    kind: "choice",
    options: accountMatch,
    help: "ログインして、申請画面の「医療機関等情報」の点数表コードと医療機関等名が、この申請の施設と同じか確かめてください。",
    source: "S1, S2, W31",
    owner: "clinic",
  },
  {
    key: "mailDomains",
    group: "preconditions",
    label: "お知らせメールを受け取れる設定",
    kind: "choice",
    options: mailDomains,
    help: "受信するメールを限定している場合は、mail.iryohokenjyoho-portalsite.jp と ssk.or.jp からのメールを許可してください。",
    source: "S1, S2, W4",
    owner: "clinic",
  },
];

/** What オンライン請求 asks for besides (docs/portal §1.1). */
export const claimPreconditions: Question[] = [
  {
    key: "claimMethod",
    group: "preconditions",
    label: "いまの請求方法",
    kind: "choice",
    options: claimMethod,
    help: "レセプトを、いまどの方法で請求していますか。",
    source: "S1",
    owner: "clinic",
  },
  {
    key: "paperFiling",
    group: "preconditions",
    label: "紙の届出",
    kind: "choice",
    options: paperFiling,
    help: "「電子情報処理組織の使用による費用の請求に関する届出」を紙で出している場合、総合ポータルサイトでの申請は不要です。",
    source: "S1",
    owner: "clinic",
  },
  {
    key: "safetyRules",
    group: "preconditions",
    label: "オンライン請求システムに係る安全対策の規程",
    kind: "choice",
    options: safetyRules,
    help: "申請は、規程が「策定済み」であることが前提です。総合ポータルサイトの解説ページ（KB0010323）に、規程の例（PDF・Word）があります。",
    source: "S1",
    owner: "clinic",
  },
];

/** Whose line it is; asked beside 電気通信回線種別 because the right option depends on it (docs/portal §2.5). */
export const carrierQuestion: Question = {
  key: "carrier",
  group: "line",
  label: "回線の契約先",
  kind: "choice",
  options: carrier,
  help: "回線の請求書や「開通のご案内」にある会社です。IPsec+IKEの接続サービスを使っているときは「そのほか」です（NTTデータ中国は、NTT東日本・NTT西日本とは別の会社です）。",
  source: "S1, S2, W2, W16, W17",
  owner: "either",
};
