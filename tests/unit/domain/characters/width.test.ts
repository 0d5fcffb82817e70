import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import {
  compact,
  compactCapitals,
  halfWidth,
  plainHyphens,
  withoutBlanks,
} from "@/lib/domain/characters/width";
import { anyText, blanks, changesOnlyOnce, hyphens, lineBreaks } from "@/tests/support/any-text";

const normalisers = [
  ["halfWidth", halfWidth],
  ["withoutBlanks", withoutBlanks],
  ["compact", compact],
  ["compactCapitals", compactCapitals],
  ["plainHyphens", plainHyphens],
] as const;

test.each(normalisers)("%s changes nothing the second time", (_, normalise) => {
  changesOnlyOnce(normalise);
});

// A small i with a dot above has no composed letter, the capital one has (U+0130).
test.each([["i\u0307"], ["ⅰ\u0307"], ["ｉ-\u0307"]])(
  "capitals change nothing the second time for %s",
  (text) => {
    expect(compactCapitals(compactCapitals(text))).toBe(compactCapitals(text));
  },
);

test.each([
  ["０１２３４５６７８９", "0123456789"],
  ["ＣＡＦｃａｆ", "CAFcaf"],
  ["ﾊﾝｶｸ", "ハンカク"],
  ["①㈱", "1(株)"],
  ["－　＋", "- +"],
])("half-width of %s is %s", (text, half) => {
  expect(halfWidth(text)).toBe(half);
});

test.each(hyphens.map((hyphen) => ({ hyphen })))(
  "every hyphen of docs/portal §10 goes from a code and becomes - in a name ($hyphen)",
  ({ hyphen }) => {
    expect(compact(`${hyphen}12${hyphen}34${hyphen}${hyphen}`)).toBe("1234");
    expect(plainHyphens(`Think${hyphen}3${hyphen}`)).toBe("Think-3-");
  },
);

test.each([...blanks, ...lineBreaks].map((blank) => ({ blank })))(
  "every blank goes from a code ($blank)",
  ({ blank }) => {
    const gone = blank === "\u0085" ? blank : "";
    expect(compact(`${blank}12${blank}34${blank}`)).toBe(`${gone}12${gone}34${gone}`);
    expect(withoutBlanks(`${blank}1－2${blank}${blank}34${blank}`)).toBe(`${gone}1-2${gone}${gone}34${gone}`);
  },
);

test("letters that come together when a blank goes are composed", () => {
  expect(withoutBlanks("a \u0308")).toBe("ä");
  expect(withoutBlanks("a\u00a8")).toBe("ä");
});

test("digits that come together when a hyphen goes are half-width too", () => {
  expect(compact("\ud835-\udfd8")).toBe("0");
});

test("a code keeps its letters as they are, capitals are made on request", () => {
  expect(compact("ｃａｆ 12-34")).toBe("caf1234");
  expect(compactCapitals("ａbz Ａ－é9")).toBe("ABZAé9");
});

test("names keep their blanks when their hyphens become plain", () => {
  expect(plainHyphens("Ｏｐｔ．ｏｎｅ ー ３")).toBe("Opt.one - 3");
});

test("no blank and no hyphen is left in a code", () => {
  const left = new RegExp(`[\\s${blanks.join("")}${hyphens.join("").replace("-", "\\-")}]`, "u");
  fc.assert(
    fc.property(anyText, (text) => {
      expect(compact(text)).not.toMatch(left);
    }),
  );
});
