import * as fc from "fast-check";

/** Blanks people type or paste: full-width, no-break, zero-width and the rest (docs/portal §10). */
export const blanks = [
  " ",
  "\t",
  "\u00a0",
  "\u180e",
  "\u2003",
  "\u200b",
  "\u200c",
  "\u200d",
  "\u202f",
  "\u2060",
  "\u3000",
  "\ufeff",
] as const;

/** The hyphen family of docs/portal §10: `- － ー – — − ‐ ‑ ― ｰ`, and the figure dash. */
export const hyphens = [
  "-",
  "\uff0d",
  "\u30fc",
  "\u2013",
  "\u2014",
  "\u2212",
  "\u2010",
  "\u2011",
  "\u2015",
  "\uff70",
  "\u2012",
] as const;

/** Every way a line ends. */
export const lineBreaks = ["\n", "\r\n", "\r", "\u0085", "\u2028", "\u2029"] as const;

const troubleMakers = [
  ...blanks,
  ...hyphens,
  ...lineBreaks,
  ...Array.from("0O1IlAFCPTaiq９ＣＡＦｃ①㈱㋿髙ｶﾞが令和元年月日/."),
  ...["\u0000", "\u007f", "\u0300", "\u0301", "\u0307", "\u0327", "\u0338", "\u3099", "\u00a8", "\u00ad"],
  ...["\u{20bb7}", "\u{1d7d8}", "\u{1f100}", "\ud842", "\udfb7", "\ud835", "\udfd8"],
];

/** Any text at all: every code point of Unicode, and mixes of the characters that make trouble (lone surrogates too). */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.constantFrom(...troubleMakers), maxLength: 12 }),
  fc.string({
    unit: fc.oneof(fc.constantFrom(...troubleMakers), fc.string({ unit: "binary", maxLength: 1 })),
    maxLength: 16,
  }),
);

/** Holds a silent normaliser to changing nothing the second time, for any text. */
export const changesOnlyOnce = (normalise: (text: string) => string): void => {
  fc.assert(fc.property(anyText, (text) => normalise(normalise(text)) === normalise(text)));
};
