import { feeTables, feeTableWord, type FeeTable } from "@/lib/domain/facility-code/fee-tables";
import { prefectures } from "@/lib/domain/facility-code/prefectures";

/** What was done just before a page is shown. */
export type Saved = "registered" | "changed" | "added" | "member-removed";

export const savedWords: Readonly<Record<Saved, string>> = {
  registered: "顧客を登録しました。",
  changed: "保存しました。",
  added: "施設を追加しました。",
  "member-removed": "利用を止めました。",
};

/** 医科・歯科 */
export const kindsOf = (facilities: readonly { readonly feeTable: FeeTable }[]): string =>
  [...new Set(facilities.map(({ feeTable }) => feeTableWord(feeTable)))].join("・");

/** 13 東京都 */
export const prefectureWord = (prefecture: string): string =>
  `${prefecture} ${prefectures[prefecture] ?? ""}`;

/** 3 歯科 */
export const feeTableChoice = (feeTable: FeeTable): string => `${feeTable} ${feeTables[feeTable]}`;

/** 13 東京都・0123456 */
export const placeAndCode = (prefecture: string, code: string | null): string =>
  code === null ? prefectureWord(prefecture) : `${prefectureWord(prefecture)}・${code}`;

/** The list of a vendor's customers. */
export const clinicListTexts = {
  title: "顧客",
  strip: "顧客を選ぶと、施設の情報を確認できます。",
  stripEmpty: "まだ顧客が登録されていません。",
  register: "顧客を登録する",
  search: "顧客を検索する",
  searchHelp: "名前・フリガナ・電話番号・顧客番号・医療機関等コードの一部で探せます。",
  submit: "検索する",
  all: "すべての顧客を表示する",
  caption: (total: number): string => `顧客 ${total}件（フリガナ順）`,
  captionFound: (search: string, total: number): string => `「${search}」の検索結果 ${total}件（フリガナ順）`,
  name: "顧客",
  facilities: "施設",
  phone: "電話番号",
  customerNumber: "顧客番号",
  people: "人数",
  peopleCount: (people: number): string => `${people}人`,
  none: "—",
  next: (count: number): string => `次の${count}件`,
  first: "先頭に戻る",
  pages: "ページの移動",
  emptyTitle: "ここに、貴社の顧客が並びます。",
  emptyText:
    "はじめに、申請を準備する顧客と、その施設を登録してください。医科と歯科のように申請が別になるものは、1つの顧客に施設を分けて登録します。",
  registerFirst: "最初の顧客を登録する",
  nothingTitle: (search: string): string => `「${search}」に当てはまる顧客は見つかりませんでした。`,
  nothingText:
    "言葉を短くするか、フリガナ・電話番号・顧客番号でも探してください。全角と半角、ひらがなとカタカナの違いは気にせず入力できます。",
} as const;

/** One customer's page; the clinic's own people read it too. */
export const clinicTexts = {
  title: "施設と連絡先",
  customerNumber: (number: string): string => `顧客番号 ${number}`,
  facilities: "施設",
  facilityCount: (count: number): string => `${count}施設`,
  contactSection: "連絡先",
  feeTable: "種別（点数表コード）",
  prefecture: "都道府県",
  code: "医療機関等コード",
  noCode: "未入力",
  noCodeYet: "まだありません",
  loginMail: "総合ポータルサイトのメールアドレス",
  unknown: "未入力",
  kana: "フリガナ",
  phone: "電話番号",
  address: "住所",
  contact: "担当の方",
  change: "変更する",
  changeClinic: "顧客の情報を変更する",
  add: "施設を追加する",
  toSupport: "連絡先の変更は、サポートに電話で伝えてください。",
  complete: "施設の情報はそろっています。",
  look: "施設の情報に、確かめてほしいところがあります。",
  lookTodo:
    "注意の表示がある内容を、書類や総合ポータルサイトと見比べてください。正しければ、そのままで構いません。",
  missing: "施設の情報に、未入力のところがあります。",
  missingTodo: "わかったときに入力してください。申請を送信するまでに必要です。",
  fill: "入力する",
  check: "確かめる",
} as const;

/** The forms of a customer and its facilities. */
export const clinicFormTexts = {
  newTitle: "顧客を登録する",
  newStrip: "顧客と施設の情報を入力してください。",
  newStripTodo: "「※必須」の欄だけで登録できます。ほかの欄は、あとからでも入力できます。",
  editTitle: "顧客の情報を変更する",
  editStrip: "変わったところを直して、保存してください。",
  clinic: "顧客の情報",
  name: "顧客名",
  nameHelp: "例：さくら内科・歯科クリニック",
  kana: "フリガナ",
  kanaHelp: "ひらがなで入力しても、カタカナで保存します。例：サクラナイカ・シカクリニック",
  customerNumber: "顧客番号",
  customerNumberHelp: "貴社で顧客を区別している番号です。例：M-0001",
  phone: "電話番号",
  phoneHelp: "例：03-1234-5678",
  address: "住所",
  contact: "担当の方",
  contactHelp: "電話をかけるときの相手です。内線番号もここに書けます。例：佐藤 花子（事務長）、内線12",
  register: "登録する",
  save: "保存する",
  back: "保存せずに戻る",
  backToList: "登録せずに戻る",
} as const;

/** The form of a facility. */
export const facilityFormTexts = {
  newTitle: "施設を追加する",
  newStrip: "追加する施設の情報を入力してください。",
  newStripTodo: "同じ建物でも、医科と歯科のように種別が違うものは別の施設です。",
  editTitle: "施設の情報を変更する",
  editStrip: "変わったところを直して、保存してください。",
  several: (place: number): string => `施設${place}`,
  severalNote: "医科と歯科のように種別が違うものは、同じ建物でも別の施設です。",
  feeTable: "種別（点数表コード）",
  prefecture: "都道府県",
  unchosen: "選んでください",
  code: "医療機関等コード",
  codeHelp:
    "数字7桁です。10桁で入力したときは、あとの7桁を保存します。職域診療所でまだコードがないときは、空欄のままにします。例：0123456",
  name: "医療機関等名",
  nameHelp: "総合ポータルサイトに表示されるとおりに入力してください。例：さくら歯科クリニック",
  loginMail: "総合ポータルサイトのメールアドレス",
  loginMailHelp:
    "総合ポータルサイトにログインするときのアドレスです。施設ごとに別のアドレスを登録します。例：shika@example.jp",
  add: "施設をもう1つ追加する",
  remove: (place: number): string => `施設${place}を取り消す`,
  submit: "追加する",
} as const;
