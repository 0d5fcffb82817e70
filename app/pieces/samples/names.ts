/** Names as long as they come. */
export const longNames = {
  vendor: "サンプルデンタルシステム",
  longVendor: "一般社団法人 全国医療情報システム共同開発機構 西日本事業本部",
  clinic: "さくら歯科",
  longClinic: "医療法人社団 桜花会 さくらデンタルクリニック矯正歯科・小児歯科・口腔外科 東京丸の内駅前分院",
  station: "うみべ訪問看護ステーション",
  workplace: "みなと重工業株式会社 本社健康管理センター診療所",
  person: "勅使河原 慎太郎左衛門",
  option: "1:IP-VPN回線事業者(NTTなど、ただし、CTC・Qtnetは除く)",
} as const;
