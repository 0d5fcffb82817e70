// Texts as people type, paste and scan them: every code point, and often the characters that go wrong.
import fc from "fast-check";

/** Blanks, hyphens, widths, look-alikes and halves of characters that rules must survive (docs/portal §10). */
const troublesome: readonly string[] = [
  ...Array.from(" \u3000\u00a0\u180e\u200b\u200c\u200d\u2060\ufeff\n\u2028\u2029\u0000\t\r\u0085"),
  ...Array.from("-－ー–—−‐‑‒―ｰ:：@＠.．/()（）[]【】"),
  ...Array.from("0９ＡaOoIl①㈱㈲髙﨑𠮷ｶﾞか\u3099é\u0301年月日元"),
  ...["\ud842", "\udfb7", "令和", "R", "CAF", "C0P", "1:", "i\u0307", "H\u0331"],
];

const character = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...troublesome) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", minLength: 1, maxLength: 1 }) },
);

/** Any text at all. */
export const anyText: fc.Arbitrary<string> = fc.string({ unit: character, maxLength: 12 });

const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));

/** Any text, but often one of the samples: as it is, in full width, or with something put before, into or behind it. */
export const textsLike = (...samples: readonly string[]): fc.Arbitrary<string> => {
  const sample = fc.oneof(fc.constantFrom(...samples), fc.constantFrom(...samples.map(fullWidth)));
  return fc.oneof(
    anyText,
    sample,
    fc.tuple(character, sample).map(([odd, text]) => odd + text),
    fc.tuple(sample, character).map(([text, odd]) => text + odd),
    fc
      .tuple(sample, character, fc.nat(20))
      .map(([text, odd, at]) => text.slice(0, at) + odd + text.slice(at)),
  );
};

/** A value typed twice, more often than not the same. */
export const typedTwice = (
  texts: fc.Arbitrary<string>,
): fc.Arbitrary<{ readonly first: string; readonly second: string }> =>
  fc.oneof(
    texts.map((text) => ({ first: text, second: text })),
    fc.record({ first: texts, second: texts }),
  );
