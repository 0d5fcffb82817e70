/** 個人情報の取り扱い: the default text, where the vendor has not written its own. */
export const privacyTexts = {
  title: "個人情報の取り扱い",
  strip: "このサイトに入力した内容を、どのように扱うかの説明です。",
  by: (vendor: string): string => `${vendor}の説明`,
} as const;

interface PrivacySection {
  readonly title: string;
  readonly text: string;
}

/** One section after the other; `phone` is the vendor's support. */
export const defaultPrivacy = (vendor: string, phone: string): readonly PrivacySection[] => [
  {
    title: "目的",
    text: `${vendor}は、このサイトに入力された内容を、総合ポータルサイトへの申請を施設の方と一緒に準備し、確かめるために使います。ほかの目的には使いません。`,
  },
  {
    title: "扱う内容",
    text: "施設の名前・住所・電話番号、担当の方の名前とログインID、申請に必要な項目、添付した書類、操作の記録です。総合ポータルサイトのパスワードは、お預かりしません。",
  },
  {
    title: "見られる人",
    text: `施設の方と、${vendor}のサポートの担当者です。ほかの施設や、ほかの会社の人は見られません。施設の方が決める秘密の番号は、${vendor}も見られません。`,
  },
  {
    title: "守り方",
    text: "だれがいつ何を見たか、変えたかを記録します。秘密の番号は暗号化して保管します。パスワードは、元に戻せない形で保管します。",
  },
  {
    title: "問い合わせ",
    text: `内容の確認、訂正、削除の依頼は、${vendor}のサポート（${phone}）に連絡してください。`,
  },
];
