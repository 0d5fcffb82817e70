// The formats that portal-shaped copy text must obey, typed from the sentences of the guide
// (portal-forms.md) and from nothing else: an independent second source for the tests.
// Every pattern is anchored and has no `g` or `y` flag, so `test()` keeps no state.

export const portalFormats: Readonly<Record<string, RegExp>> = {
  // §1.1 rows 4.1, §1.2 rows 9.1 and 10.1: 4-digit Western year, sample 2024. §10: never 令和.
  year: /^20[0-9]{2}$/,

  // §1.1 row 4.2 (no 月, no leading zero), §1.2 rows 9.2 and 10.2. §10: 0 and 13 are refused.
  month: /^(?:[1-9]|1[0-2])$/,

  // §1.1, §1.2 row 1.3: ※数字7桁; leading zeros stay (sample 0000001). §10: half-width.
  // The empty value that §1.3 allows for 職域 is no copy text and does not match.
  facilityCode: /^[0-9]{7}$/,

  // §1.2 row 6, §2.6: 「CAF」を除く数字10桁, the prefix is not typed.
  cafDigits: /^[0-9]{10}$/,

  // §2.6: digits only; 8 expected but soft, so any length from 1 passes here.
  copDigits: /^[0-9]+$/,

  // §1.2 row 11: 任意の半角数字4文字. §10: a string, leading zeros stay.
  secretNumber: /^[0-9]{4}$/,

  // §1.1 row 1.1: `13: 東京都`, two digits (01–47), half-width colon, one half-width space, name.
  prefectureOnlineClaim:
    /^(?:0[1-9]|[1-3][0-9]|4[0-7]): (?:北海道|東京都|京都府|大阪府|\p{Script=Han}{2,3}県)$/u,

  // §1.2 row 1.1: `01:北海道`, the same without the space.
  prefectureEligibility:
    /^(?:0[1-9]|[1-3][0-9]|4[0-7]):(?:北海道|東京都|京都府|大阪府|\p{Script=Han}{2,3}県)$/u,

  // §1.1 row 1.2: `3: 歯科`, with the space; words of §3.2. 職域 has no form 1 (§1.3).
  feeTableOnlineClaim: /^(?:1: 医科|3: 歯科|4: 調剤|6: 訪問看護)$/,

  // §1.2 row 1.2: `1:医科`, without a space; §1.3 row 1.2: `7:職域診療所`.
  feeTableEligibility: /^(?:1:医科|3:歯科|4:調剤|6:訪問看護|7:職域診療所)$/,

  // §1.1 row 8a gives no format; §10: ISDN is one of the digit fields (spaces, hyphens stripped).
  dialUpNumber: /^[0-9]+$/,

  // §10, copy-ready sheet: one value with nothing around it. White space of any kind at either
  // end is refused (U+3000, NBSP, zero-width too); no control character, no line break (also
  // U+2028, U+2029). Nothing else is touched: 髙, 﨑, ①, ㈱, ﾊﾝｶｸ are the clinic's own letters.
  plainText: /^(?![\s\u180E\u200B-\u200D\u2060])[^\p{Cc}\u2028\u2029]+(?<![\s\u180E\u200B-\u200D\u2060])$/u,

  // §1.1 row 12 (備考, text area): as plainText, but LF or CRLF may stand inside.
  noteText:
    /^(?![\s\u180E\u200B-\u200D\u2060])(?:[^\p{Cc}\u2028\u2029]|\r?\n)+(?<![\s\u180E\u200B-\u200D\u2060])$/u,
};
