import type { PlainDate } from "@/lib/domain/calendar/plain-date";
import { dayText } from "./dates";

/** Header, strip, fixed line and foot of every page. */
export const frameTexts = {
  product: "とどけ",
  clinicName: (vendor: string): string => `${vendor} 申請サポート`,
  demo: "デモ",
  skip: "本文へ移動",
  navigation: "メインメニュー",
  menu: "メニュー",
  next: "次にすること",
  sending: "総合ポータルサイトへの送信：",
  notSentYet: "まだです",
  sent: (day: PlainDate): string => `送信済み：${dayText(day)}`,
  trouble: "困ったときは",
  supportName: (vendor: string): string => `${vendor} サポート`,
  hours: (hours: string): string => `（${hours}）`,
  todo: "やること",
  applications: "申請",
  clinics: "顧客",
  ownClinic: "施設の情報",
  members: "メンバー",
  settings: "設定",
  switchPlace: "切り替える",
  person: (name: string): string => `${name} さん`,
  signOut: "ログアウト",
  privacy: "個人情報の取り扱い",
  unknownSupport: "このサイトを案内したサポートに電話してください。",
} as const;
