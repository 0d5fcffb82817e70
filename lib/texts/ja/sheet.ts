import type { SheetStanding } from "@/lib/domain/application/sheet";
import { askCallCentre } from "./call-centre";
import { momentText } from "./dates";

/** The page of the copy-ready sheet, 総合ポータルサイトへの転記. */
export const sheetTexts = {
  title: "総合ポータルサイトへの転記",
  /** 申請番号 0012 */
  /** 確認済み 第3版（12月10日（木） 14:20） */
  approved: (snapshot: number, at: Date): string => `確認済み 第${snapshot}版（${momentText(at)}）`,
  latest: "最新の内容です",
  download: "Excelをダウンロード",
  print: "印刷",
  backToApplication: "申請に戻る",
  change: "申請の内容を変える",

  way: "1. 総合ポータルサイトで申請の画面を開く",
  openPortal: "総合ポータルサイトを開く（新しい画面）",
  stop: "2. 総合ポータルサイトの表示を確かめる",
  stopLead: "総合ポータルサイトの表示を確かめてください。",
  feeTable: "点数表コード",
  facilityCode: "医療機関等コード",
  noCode: "まだありません（表示が空欄か確かめます）",
  same: "同じです",
  different: "違います",
  stopped: "入力も送信もしないでください。",
  checked: "同じであることを確かめました。次へ進んでください。",
  ifDifferent: `違うときは、入力も送信もしないでください。ほかの施設のアカウントでログインしているときは、ログアウトして、この施設のアカウントでログインし直してください。この施設のアカウントなのに違うときは、${askCallCentre}`,
  rows: "3. 上から順に転記する",
  rowsAlone: "転記用の一覧",
  outdatedHere: "旧版です。ここから転記しないでください。",
  rowsNote: (rows: number): string => `全${rows}行`,

  copy: "コピー",
  /** コピー お客さまID（番号） */
  copyRow: (label: string): string => `コピー ${label}`,
  copied: "コピー済み",
  copiedRow: (label: string): string => `コピーしました：${label}`,
  notCopied: "コピーできませんでした。値を選んで、コピーしてください。",
  nothing: "入力しません。",
  tick: "チェックを入れます。",
  secret: "施設で決めた番号を、総合ポータルサイトの画面で入力します。",
  shownEmpty: "総合ポータルサイトの表示も空欄か見比べます。",
} as const;

/** A strip's sentence: what stands before copying, and what to do. */
export const standingTexts: Readonly<
  Record<SheetStanding, { readonly title: string; readonly todo: string }>
> = {
  ready: {
    title: "総合ポータルサイトに転記して、送信してください",
    todo: "1から順に進めてください。「コピー」を押すと、欄に入れる値だけがコピーされます。",
  },
  outdated: {
    title: "この一覧は旧版です。転記しないでください",
    todo: "確認のあとで内容が変わりました。もう一度確認が済むと、新しい版の一覧になります。",
  },
  expired: {
    title: "締切を過ぎています。このまま送信しないでください",
    todo: "",
  },
  sent: {
    title: "総合ポータルサイトで送信済みです",
    todo: "送信した内容を確かめるために、一覧を残しています。",
  },
  cancelled: {
    title: "この申請は中止しました",
    todo: "転記しないでください。申請するときは、申請の画面で再開してください。",
  },
};

/** The strip's title once something followed the sending. */
export const followedTitles = {
  received: "総合ポータルサイトで受付済みです",
  done: "手続きは完了しました",
} as const;

/** Where there is no sheet yet. */
export const notApprovedTexts = {
  title: "転記用の一覧は、まだありません",
  why: "転記用の一覧は、サポートの確認が済むとできます。",
  whoseTurn: (turn: string): string => `いまの状態：${turn}`,
} as const;

/** Words of a downloaded sheet. */
export const sheetFileTexts = {
  sheet: "転記用の一覧",
  columns: ["番号", "セクション", "ポータルの欄名", "入力のしかた", "値"],
  /** 申請0012_さくら歯科医院_第3版 */
  name: (number: string, facility: string, snapshot: number, outdated: boolean): string =>
    `申請${number}_${facility}_第${snapshot}版${outdated ? "（旧版）" : ""}`,
} as const;

/** オンライン資格確認 利用開始・変更申請（新規） */
export const applicationTitle = (title: string, type: string): string =>
  type === "" ? title : `${title}（${type}）`;
