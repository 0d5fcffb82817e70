import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { tidyLine, tidyLines } from "@/lib/domain/characters/tidy";
import { anyText, blanks, changesOnlyOnce, lineBreaks } from "@/tests/support/any-text";

const both = [
  ["tidyLine", tidyLine],
  ["tidyLines", tidyLines],
] as const;

test.each(both)("%s changes nothing the second time", (_, tidy) => {
  changesOnlyOnce(tidy);
});

test.each(both.flatMap(([name, tidy]) => blanks.map((blank) => ({ name, tidy, blank }))))(
  "$name takes $blank from both ends and not from the middle",
  ({ tidy, blank }) => {
    const middle = blank === "\t" ? " " : blank.normalize("NFC");
    expect(tidy(`${blank}${blank}とどけ${blank}歯科${blank}${blank}`)).toBe(`とどけ${middle}歯科`);
    expect(tidy(`${blank}とどけ`)).toBe("とどけ");
    expect(tidy(`とどけ${blank}`)).toBe("とどけ");
  },
);

test.each(both)("%s makes nothing of blanks alone", (_, tidy) => {
  expect(tidy(blanks.join("") + lineBreaks.join(""))).toBe("");
  expect(tidy("")).toBe("");
});

test.each(lineBreaks.map((lineBreak) => ({ lineBreak })))(
  "one line break is one blank on a line and one line feed on lines ($lineBreak)",
  ({ lineBreak }) => {
    expect(tidyLine(`一${lineBreak}二${lineBreak}三`)).toBe("一 二 三");
    expect(tidyLines(`一${lineBreak}二${lineBreak}三`)).toBe("一\n二\n三");
    expect(tidyLines(`一${lineBreak}${lineBreak}二`)).toBe("一\n\n二");
  },
);

test.each(both)("%s removes control characters", (_, tidy) => {
  expect(tidy("医\u0000院\u0007の\u001f名\u007f前\u009f")).toBe("医院の名前");
});

test.each(both)("%s composes letters that a Mac took apart", (_, tidy) => {
  expect(tidy("か\u3099んは\u309a")).toBe("がんぱ");
  expect(tidy("か\u0000\u3099")).toBe("が");
});

// docs/portal §10: names are not turned into NFKC; 髙 and 﨑 survive.
test.each(both)("%s leaves the letters of a name as they were typed", (_, tidy) => {
  const name = "㈱髙﨑①ﾊﾝｶｸＡ１－é𠮷";
  expect(tidy(name)).toBe(name);
});

test("a line has no line break, no control character and no outer blank, whatever was typed", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(tidyLine(text)).not.toMatch(/[\p{Cc}\u2028\u2029]|^\s|\s$/u);
    }),
  );
});

test("lines keep line feeds as their only control character", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(tidyLines(text)).not.toMatch(/(?!\n)\p{Cc}|[\u2028\u2029]|^\s|\s$/u);
    }),
  );
});
