/** The call centre of 総合ポータルサイト (docs/portal §5, W30 and W32). */
export const callCentre = {
  phone: "0800-080-4583",
  mail: "contact@iryohokenjyoho-portalsite.jp",
  hours: "月〜金 8:00〜18:00、土 8:00〜16:00（祝日を除く）",
} as const;

/** Where to turn when only the call centre can help. */
export const askCallCentre = `総合ポータルサイトのコールセンター（${callCentre.phone}、${callCentre.hours}）に問い合わせてください。`;
