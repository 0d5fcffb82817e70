import type { KindIssue } from "@/lib/forms/kinds/kinds";
import { askCallCentre } from "./call-centre";
import type { SentencesFor } from "./sentence";

const notCustomerId = "お客さまIDは、CAFまたはCOPで始まる番号です。";
const wrongIdWhy = "番号が違うと、オンライン資格確認システムに接続できません。";
const lookAtPaper = "「開通のご案内」または「お申込内容のご案内」を見て、印字のとおりに入力してください。";

/** What can be odd about a single value. */
export const valueIssueTexts: SentencesFor<KindIssue["code"]> = {
  "text.environment-dependent": ({ characters }) => ({
    what: `「${characters}」は機種によって正しく表示されないことがある文字です。`,
    why: "総合ポータルサイトで別の文字になるおそれがあります。",
    todo: "ほかの文字に置き換えるか、このままでよいことを確認してください。",
  }),
  "program-name.width": () => ({
    what: "全角の英数字や記号、半角カタカナなどが入っています。",
    why: "プログラムの名称は、ふつう半角で書かれています。",
    todo: "名称の表示と見比べて、合うほうを選んでください。",
  }),
  "company-name.abbreviated": () => ({
    what: "会社の種類が略されています。",
    why: "総合ポータルサイトには正式な名称を入力します。",
    todo: "「株式会社」などに直してください。",
  }),
  "dial-up-number.letters": () => ({
    what: "数字でない文字が入っています。",
    why: "ISDNダイヤルアップ番号は数字だけです。",
    todo: "数字だけを入力してください。例：0312345678",
  }),
  "dial-up-number.unusual": () => ({
    what: "電話番号の形ではありません。",
    why: "ISDNダイヤルアップ番号は、ふつう0で始まる9〜11桁の数字です。",
    todo: "契約の書面を見て、番号を確かめてください。",
  }),
  "year.unreadable": () => ({
    what: "年を読み取れません。",
    why: "西暦4桁、または令和の年で入力します。",
    todo: "西暦か令和で入力してください。例：2027、令和9年",
  }),
  "month.unreadable": () => ({
    what: "月を読み取れません。",
    why: "1から12までの月を入力します。",
    todo: "月を数字で入力してください。例：2",
  }),
  "mail-address.format": () => ({
    what: "メールアドレスの形ではありません。",
    why: "「@」と、そのあとの「example.jp」のような部分が必要です。",
    todo: "登録したメールアドレスを入力してください。例：jimu@example.jp",
  }),
  "mail-address.temporary": () => ({
    what: "末尾が @01〜@48 のアドレスは、総合ポータルサイトの仮アカウントです。",
    why: "仮アカウントには、パスワード再設定のメールが届きません。",
    todo: `総合ポータルサイトの「新規ユーザー登録はこちら」から登録してください。登録でもエラーになるときは、${askCallCentre}`,
  }),
  "customer-id.caf-length": ({ digits }) => ({
    what: `CAFのあとの数字が${digits}桁です。`,
    why: `CAFのお客さまIDは数字10桁です。${wrongIdWhy}`,
    todo: lookAtPaper,
  }),
  "customer-id.cop-length": ({ digits }) => ({
    what: `COPのあとの数字が${digits}桁です。`,
    why: "COPのお客さまIDは8桁と見込まれますが、公式の桁数は確認できていません。",
    todo: `${lookAtPaper}印字のとおりなら、そのことを確認してください。`,
  }),
  "customer-id.acceptance-number": () => ({
    what: "FまたはTで始まる番号は、お客さまIDではなく承諾番号です。",
    why: notCustomerId,
    todo: lookAtPaper,
  }),
  "customer-id.look-alike-prefix": () => ({
    what: "「CAP」で始まっています。",
    why: `${notCustomerId}「CAF」の読み違いかもしれません。`,
    todo: lookAtPaper,
  }),
  "customer-id.look-alike-digits": () => ({
    what: "数字の中に、数字に似た文字（O、I、l）が入っています。",
    why: "お客さまIDのCAFまたはCOPのあとは数字だけです。",
    todo: "0（ゼロ）や1（いち）に直してください。",
  }),
  "customer-id.letters": () => ({
    what: "CAFまたはCOPのあとに、数字でない文字が入っています。",
    why: "お客さまIDのCAFまたはCOPのあとは数字だけです。",
    todo: lookAtPaper,
  }),
  "customer-id.telephone": () => ({
    what: "電話番号のように見えます。",
    why: `${notCustomerId}${wrongIdWhy}`,
    todo: `${lookAtPaper}印字のとおりなら、そのことを確認してください。`,
  }),
  "customer-id.unequal": () => ({
    what: "2つの番号が異なります。",
    why: wrongIdWhy,
    todo: "書面を見て、正しいほうに直してください。",
  }),
  "secret-number.format": () => ({
    what: "数字4桁ではありません。",
    why: "秘密の番号は、任意の半角数字4文字です。",
    todo: "数字を4つ入力してください。",
  }),
  "secret-number.unequal": () => ({
    what: "2つの番号が異なります。",
    why: "総合ポータルサイトでも2回入力します。",
    todo: "同じ番号を2回入力してください。",
  }),
  "secret-number.easy": () => ({
    what: "人に知られやすい番号です。",
    why: "マスタアカウントのパスワードを再発行するときに使う番号です。",
    todo: "同じ数字の並びや年でない番号をおすすめします。",
  }),
  "confirmation.date": () => ({
    what: "日付を読み取れません。",
    why: "確認した日を記録します。",
    todo: "年月日を入力してください。例：2026年12月10日",
  }),
  "confirmation.person": () => ({
    what: "確認した人の名前がありません。",
    why: "だれが確認したかを記録します。",
    todo: "名前を入力してください。",
  }),
};
