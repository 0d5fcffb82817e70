import type { OptionList } from "../option-list";

const own = (
  name: string,
  source: string,
  options: readonly (readonly [key: string, text: string])[],
): OptionList => ({
  name,
  seen: "2026-11",
  source,
  complete: true,
  options: options.map(([key, text]) => ({ key, number: null, text, shown: text, confidence: "I" })),
});

/** Whose line it is (docs/portal §2.5, §7.3); decides which 回線種別 is right. */
export const carrier = own("carrier", "S1, S2, W2, W16", [
  ["ntt", "NTT東日本・NTT西日本、または光コラボレーション事業者"],
  ["ctc", "中部テレコミュニケーション（CTC）"],
  ["qtnet", "QTnet"],
  ["other", "そのほか（IPsec+IKEの接続サービスなど）"],
]);

/** How claims are made today; the start applies to paper and electronic media (docs/portal §1.1). */
export const claimMethod = own("claim-method", "S1", [
  ["paper", "紙"],
  ["media", "電子媒体"],
  ["online", "オンライン"],
]);

export const accountMatch = own("account-match", "S1, S2, W31", [
  ["agrees", "同じです"],
  ["differs", "違います"],
]);

export const paperFiling = own("paper-filing", "S1", [
  ["none", "出していません"],
  ["filed", "もう出しました"],
]);

export const safetyRules = own("safety-rules", "S1", [
  ["drawn-up", "策定済みです"],
  ["not-yet", "まだです"],
]);

export const mailDomains = own("mail-domains", "S1, S2, W4", [
  ["allowed", "許可しました"],
  ["not-limited", "受信を限定していません"],
  ["not-yet", "まだです"],
]);
