import type { DocumentRefusal } from "@/lib/domain/files/document";
import { fileRefusalTexts } from "./files";

const megabyte = 1024 * 1024;

/** 12.3MB, of bytes; small files in KB. */
export const sizeText = (size: number): string =>
  size < megabyte ? `${Math.max(1, Math.round(size / 1024))}KB` : `${(size / megabyte).toFixed(1)}MB`;

/** 約3分, of seconds. */
const durationText = (seconds: number): string =>
  seconds < 60 ? `約${seconds}秒` : `約${Math.ceil(seconds / 60)}分`;

/** Sending the copy of a paper. */
export const uploadTexts = {
  choose: "ファイルを選ぶ",
  replace: "別のファイルに差し替える",
  orDrop: "ここにファイルを置いて送ることもできます。",
  kinds: "PDF・PNG・Excel（.xlsx、.xls）、100MBまで、1ファイル。JPEGの写真は、何枚でも1つのPDFにまとめます。",
  where: "見当たらないときは、開設の手続きをした方（会社の総務など）か、保健所に確かめてください。",
  needsScript: "ファイルを送るには、ブラウザーのJavaScriptを有効にしてください。",
  several:
    "一度に選べるのは1ファイルです。1つにまとめたファイルを選んでください。JPEGの写真なら、まとめて選べます。",
  tooManyPhotos: "一度にまとめられる写真は30枚までです。枚数を減らして選び直してください。",
  failed: "送れませんでした。少し待ってから、もう一度ファイルを選んでください。",
  photos: (count: number): string => `写真${count}枚`,
  sending: (name: string): string => `「${name}」を送っています`,
  progress: (sent: number, size: number): string =>
    `${sizeText(sent)} / ${sizeText(size)}（${size === 0 ? 100 : Math.floor((sent / size) * 100)}%）`,
  left: (seconds: number | null): string => (seconds === null ? "" : `、残り${durationText(seconds)}`),
  waiting: "接続を待っています。つながると、続きから自動で送ります。",
  pausedNow: (name: string): string => `「${name}」の送信を一時停止しています。`,
  pause: "一時停止する",
  resume: "続きから送る",
  giveUp: "送信をやめる",
  begun: (name: string, size: number): string =>
    `「${name}」（${sizeText(size)}）の送信が途中で止まっています。同じファイルをもう一度選ぶと、続きから送ります。`,
  received: (name: string): string => `「${name}」を受け取りました。中身を確かめています。`,
  composing: (count: number): string => `写真${count}枚を受け取りました。1つのPDFにまとめています。`,
  order: "写真の順番",
  orderHelp: "この順番で1つのPDFにまとめます。ページの向きは自動で直します。元の写真も残ります。",
  earlier: "前へ",
  later: "後へ",
  remove: "外す",
  ofPhoto: (name: string, what: string): string => `${name}を${what}`,
  addPhotos: "写真を追加する",
  sendPhotos: (count: number): string => `まとめて送る（${count}枚）`,
  cancelPhotos: "選び直す",
} as const;

/** A file that was sent. */
export const documentTexts = {
  download: "ダウンロード",
  downloadOf: (name: string): string => `${name}をダウンロード`,
  take: "取り除く",
  takeOf: (label: string): string => `${label}を取り除く`,
  takeQuestion: (name: string): string =>
    `「${name}」を取り除きますか。ファイルは「これまでに送ったファイル」に残り、ダウンロードできます。`,
  takeYes: "取り除く",
  history: (count: number): string => `これまでに送ったファイル（${count}）`,
  originals: "元の写真",
  current: "いまのファイル",
  former: "前のファイル",
  refused: "受け付けませんでした",
  by: (name: string, moment: string): string => `${moment} ${name}`,
} as const;

const refusalTexts: Readonly<Record<DocumentRefusal, string>> = {
  ...fileRefusalTexts,
  closed:
    "申請が確認や送信に進んでいたため、差し替えられませんでした。差し替えるときは、確認の依頼を取り下げてから送ってください。",
};

/** Whether a code that was recorded is one of why a file was not kept. */
export const isRefusal = (code: string): code is DocumentRefusal => Object.hasOwn(refusalTexts, code);

/** Why a file was not kept; `name` is the file, or the photograph, it is about. */
export const refusalText = (because: DocumentRefusal, name: string): string =>
  `「${name}」：${refusalTexts[because]}`;
