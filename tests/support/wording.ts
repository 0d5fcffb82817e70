// The words that never stand on a screen, and why a sentence is no sentence.

/** Words of the law's grey zone, of systems, and of another product's tone; 施設 is said, not 医院. */
const forbidden = [
  "代行",
  "代理申請",
  "代理提出",
  "管理者",
  "トークン",
  "バリデーション",
  "不正な",
  "テナント",
  "スラッグ",
  "validation",
  "token",
  "tenant",
  "slug",
  "提出",
  "医院",
];

/** What must not stand in a text; 「ポータル」 is always 総合ポータルサイト, mail addresses and domains aside. */
export const forbiddenIn = (text: string): readonly string[] => {
  const others = text.replaceAll("総合ポータルサイト", "");
  const words = forbidden.filter((word) => others.toLowerCase().includes(word));
  return others.includes("ポータル") ? [...words, "ポータル"] : words;
};

/** Whole sentences, each ended by 。; only an example value may stand behind them. */
export const isSentence = (text: string): boolean =>
  text !== "" && /^([^\s。][^。]*。)*$/u.test(text.replace(/例：[^。]+$/u, ""));
