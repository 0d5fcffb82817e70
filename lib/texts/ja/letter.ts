import type { AdmissionKind } from "@/lib/domain/people/admission";
import { tokyoDate } from "@/lib/domain/calendar/plain-date";
import { dateText, dateTimeText } from "./dates";
import { frameTexts } from "./frame";

interface LetterWords {
  readonly title: (vendor: string) => string;
  readonly what: (vendor: string) => string;
  readonly steps: readonly [string, string, string];
}

/** What the letter on paper says. */
export const letterWords: Readonly<Record<AdmissionKind, LetterWords>> = {
  invitation: {
    title: (vendor) => `${frameTexts.clinicName(vendor)}　利用開始のご案内`,
    what: (vendor) =>
      `総合ポータルサイトへの申請を、${vendor} と一緒に準備するためのサイトです。はじめに、名前とパスワードを決めてください。`,
    steps: [
      "パソコンかスマートフォンで、下のアドレスを開きます。スマートフォンでは、QRコードを読み取ると2まで済みます。",
      "下のコードを入力します。",
      "名前とパスワードを決めると、使い始められます。",
    ],
  },
  readmission: {
    title: (vendor) => `${frameTexts.clinicName(vendor)}　ログイン再開のご案内`,
    what: () => "このサイトの新しいパスワードを決めるためのご案内です。",
    steps: [
      "パソコンかスマートフォンで、下のアドレスを開きます。スマートフォンでは、QRコードを読み取ると2まで済みます。",
      "下のコードを入力します。",
      "新しいパスワードを決めると、そのままログインします。",
    ],
  },
};

/** Until when a letter's code can be used: weeks are said by their last day, the 24 hours of a way back by the minute. */
export const letterUntil: Readonly<Record<AdmissionKind, (moment: Date) => string>> = {
  invitation: (moment) => `${dateText(tokyoDate(moment))}まで、1回だけ使えます。`,
  readmission: (moment) => `${dateTimeText(moment)} まで、1回だけ使えます。`,
};

export const letterTexts = {
  pageTitle: "手紙",
  strip: "印刷して、本人に渡してください。",
  stripTodo: "コードを知った人が使い始められます。封筒に入れるか、直接渡してください。",
  print: "印刷する",
  back: "案内に戻る",
  to: (name: string): string => `${name} 様`,
  address: "アドレス",
  code: "コード",
  qr: "QRコード",
  untilHead: "期限",
  password: "このサイトのパスワードは、総合ポータルサイトのパスワードとは別です。",
  support: "お問い合わせ",
  steps: "使い方",
} as const;

/** The page where a demo's mails can be read. */
export const demoMailTexts = {
  title: "デモのメール",
  strip: "デモでは、メールは送られず、ここに並びます。",
  none: "メールはまだありません",
  noneTodo: "案内をメールで送ると、ここで読めます。",
  from: "送信元",
  to: "宛先",
  at: "日時",
} as const;
