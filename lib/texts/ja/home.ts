import type { Todo } from "@/lib/domain/todo";

/** The first page of somebody who is signed in. */
export const homeTexts = {
  name: "とどけ",
  purpose:
    "総合ポータルサイトへの申請を、レセコンメーカーと施設が一緒に準備します。送信は施設の方が行います。",
  claimStart: "オンライン請求を始めるとき",
  nothing: "いま、やることはありません",
  count: (todos: number): string => `やることが${todos}つあります`,
  nothingTitle: "新しいことがあると、ここに並びます。",
  vendorNothing:
    "施設の方が新しい案内を依頼したときや、まだ案内していない顧客があるときに、1つずつ表示します。終わると、一覧から消えます。",
  clinicNothing:
    "ここで、総合ポータルサイトへの申請に必要な内容を、サポートと一緒に準備します。入力した内容は、そのつど保存されます。総合ポータルサイトへの送信は、施設の方が行います。",
  clinics: "顧客の一覧を開く",
  ownClinic: "施設の情報を確かめる",
} as const;

type TodoOf<Kind extends Todo["kind"]> = Extract<Todo, { readonly kind: Kind }>;

interface TodoWords {
  readonly title: string;
  readonly why: string;
  readonly button: string;
}

const todoTable: { readonly [Kind in Todo["kind"]]: (todo: TodoOf<Kind>) => TodoWords } = {
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
