import type { VendorSettingFinding } from "@/lib/domain/organisation/vendor-settings";

/** What a vendor says about itself. */
export const settingsTexts = {
  title: "設定",
  strip: "施設の方の画面に出る、会社の連絡先です。",
  stripTodo: "変えると、すぐに施設の方の画面に出ます。",
  presets: "設置会社・機器の設定を開く",
  contact: "連絡先",
  name: "会社名",
  nameHelp: "「○○ 申請サポート」として、施設の方の画面の上に出ます。",
  supportPhone: "サポートの電話番号",
  supportPhoneHelp: "例：0120-000-000",
  supportHours: "受付時間",
  supportHoursHelp: "例：平日 9:00～17:30",
  privacy: "個人情報の取り扱い",
  privacyHelp: "空欄のままにすると、標準の文章を表示します。",
  save: "保存する",
  saved: "保存しました。",
} as const;

/** A code without a sentence does not compile. */
export const settingFindingTexts: {
  readonly [Code in VendorSettingFinding["code"]]: (
    finding: Extract<VendorSettingFinding, { readonly code: Code }>,
  ) => string;
} = {
  "vendor-setting.missing": () => "未入力です。施設の方が連絡できるように、入力してください。",
  "vendor-setting.long": ({ longest }) => `${longest}文字を超えています。${longest}文字以内にしてください。`,
};
