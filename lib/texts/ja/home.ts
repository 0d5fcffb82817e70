/** The first page. */
export const homeTexts = {
  name: "とどけ",
  title: "総合ポータルサイトへの申請を準備します",
  purpose:
    "総合ポータルサイトへの申請を、レセコンメーカーと施設が一緒に準備します。送信は施設の方が行います。",
  claimStart: "オンライン請求を始めるとき",
  forms: "準備できる申請",
  rows: (count: number): string => `${count}欄`,
} as const;
