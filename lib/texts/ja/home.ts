import type { Todo, TodoApplication } from "@/lib/domain/todo";
import { facilityText, formTitle, numberText } from "./applications";
import { thingsText } from "./counts";
import { dayText } from "./dates";
import { fieldNumber } from "./form";

/** The first page of somebody who is signed in. */
export const homeTexts = {
  name: "とどけ",
  purpose:
    "総合ポータルサイトへの申請を、レセコンメーカーと施設が一緒に準備します。送信は施設の方が行います。",
  claimStart: "オンライン請求を始めるとき",
  nothing: "いま、やることはありません",
  count: (todos: number): string => `やることが${thingsText(todos)}あります`,
  nothingTitle: "新しいことがあると、ここに並びます。",
  vendorNothing:
    "施設の方が確認を依頼したとき、項目を任されたとき、新しい案内が必要なときなどに、1つずつ表示します。終わると、一覧から消えます。",
  clinicNothing:
    "ここで、総合ポータルサイトへの申請に必要な内容を、サポートと一緒に準備します。入力した内容は、そのつど保存されます。総合ポータルサイトへの送信は、施設の方が行います。",
  clinics: "顧客の一覧を開く",
  counts: "申請の状態",
  countOf: (count: number): string => `${count}件`,
  ownClinic: "施設の情報を確かめる",
} as const;

type TodoOf<Kind extends Todo["kind"]> = Extract<Todo, { readonly kind: Kind }>;

interface TodoWords {
  readonly title: string;
  readonly why: string;
  readonly button: string;
}

/** オンライン請求（開始）、歯科 さくら歯科クリニック */
const where = ({ form, facility }: TodoApplication): string =>
  `${formTitle(form)}、${facilityText(facility)}`;

/** What was quoted, word for word but for its own last full stop. */
const quoted = (text: string): string => `「${text.trim().replace(/。$/u, "")}」`;

const todoTable: { readonly [Kind in Todo["kind"]]: (todo: TodoOf<Kind>) => TodoWords } = {
  "try-login": ({ application: { facility } }) => ({
    title: "総合ポータルサイトにログインできるか、試してください",
    why: `${facilityText(facility)}の申請は、このログインで送信します。試した日と結果を、申請の「はじめに確かめること」に記録してください。`,
    button: "記録する",
  }),
  fix: ({ application, fields, number, label, reason }) => ({
    title: `${fields}項目、修正をお願いします`,
    why: `${where(application)}。${number === null ? "" : `${fieldNumber(number)} `}${label}：${quoted(reason)}${fields > 1 ? `ほか${fields - 1}項目` : ""}。`,
    button: "修正する",
  }),
  transcribe: ({ application, validUntil }) => ({
    title: "総合ポータルサイトでの送信をお願いします",
    why: `${where(application)}は、確認済みです。転記用の一覧を見ながら、${validUntil === null ? "" : `${dayText(validUntil)}までに`}総合ポータルサイトに入力して送信してください。`,
    button: "転記用の一覧を開く",
  }),
  "change-month": ({ application, validUntil }) => ({
    title: "請求開始年月を変えてください",
    why: `${where(application)}は、確認済みですが、締切（${dayText(validUntil)}）を過ぎました。このまま送信しないでください。請求開始年月を変えて、もう一度確認を依頼してください。`,
    button: "申請を開く",
  }),
  "fill-in": ({ application }) => ({
    title: `${formTitle(application.form)}の入力をお願いします`,
    why: `${facilityText(application.facility)}の申請です。わからない項目は、サポートに任せられます。`,
    button: "入力する",
  }),
  "look-at-values": ({ application, fields }) => ({
    title: `サポートが入力した${fields}項目を確かめてください`,
    why: `${where(application)}。電話などで聞き取って入力した内容です。`,
    button: "確かめる",
  }),
  "record-receipt": ({ application }) => ({
    title: "受付のお知らせが届いたら、記録してください",
    why: `${where(application)}は、総合ポータルサイトで送信済みです。受付のお知らせは、登録したメールアドレスに届きます。`,
    button: "記録する",
  }),
  "record-review": ({ application }) => ({
    title: "審査完了のメールが届いたら、記録してください",
    why: `${where(application)}は、受付済みです。審査には、申請から1週間ほどかかることがあります。届いた日と、通知書の医療機関等コードを記録します。`,
    button: "記録する",
  }),
  "settle-plan": ({ application }) => ({
    title: "予定で申請した内容が確定したら、答えてください",
    why: `${where(application)}は、予定の内容を含めて送信済みです。予定と変わったときは、変更申請が必要です。`,
    button: "答える",
  }),
  "unsent-near-deadline": ({ application, validUntil, late }) => ({
    title: `${facilityText(application.facility)}の申請が、まだ送信されていません`,
    why: late
      ? `${formTitle(application.form)}の締切（${dayText(validUntil)}）を過ぎました。施設に連絡して、請求開始年月を変えてください。`
      : `${formTitle(application.form)}は確認済みです。${dayText(validUntil)}までに総合ポータルサイトで送信するよう、施設に連絡してください。`,
    button: "申請を開く",
  }),
  check: ({ application }) => ({
    title: `${facilityText(application.facility)}から、確認の依頼が届いています`,
    why: `${formTitle(application.form)}、${numberText(application.number)}です。内容を見て、承認するか、差し戻してください。`,
    button: "確認する",
  }),
  "answer-delegated": ({ application, fields }) => ({
    title: `${facilityText(application.facility)}から、${fields}項目を任されています`,
    why: `${formTitle(application.form)}、${numberText(application.number)}です。わかる内容を入力してください。`,
    button: "入力する",
  }),
  "call-clinic": ({ application, about, clinicName, phone }) => ({
    title: `${clinicName}に、電話で連絡してください`,
    why: `${where(application)}の${about === "returned" ? "修正のお願い" : "確認が済んだこと"}を伝えます。メールで知らせられる方がいません。${phone === "" ? "" : `電話番号は${phone}です。`}`,
    button: "申請を開く",
  }),
  "first-clinic": () => ({
    title: "最初の顧客を登録してください",
    why: "登録すると、施設の方を案内して、一緒に申請を準備できます。",
    button: "顧客を登録する",
  }),
  "nobody-invited": ({ clinicName }) => ({
    title: `${clinicName}の方を案内してください`,
    why: "まだ、だれもログインできません。手紙、メール、画面のどれかで案内できます。",
    button: "案内する",
  }),
  "renewal-asked": ({ name, organisation }) => ({
    title: `${name}さんが新しい案内を依頼しています`,
    why: `${organisation}の方です。前の案内は、期限が切れたか、使えなくなっています。`,
    button: "案内を確かめる",
  }),
};

/** One item of やること in words. */
export const todoWords = (todo: Todo): TodoWords => (todoTable[todo.kind] as (todo: Todo) => TodoWords)(todo);
