import { describe, expect, test } from "@jest/globals";
import { refusalTexts, startTexts } from "@/lib/texts/ja/server";
import { forbiddenIn, isSentence } from "@/tests/support/wording";

const refusals = Object.entries(refusalTexts);
const starting = [startTexts.portTaken(3000), startTexts.addressMissing("10.0.0.9")];

describe("what the server answers itself", () => {
  test.each(refusals)("%s is said in whole sentences that say what to do", (_reason, text) => {
    expect([isSentence(text), forbiddenIn(text)]).toEqual([true, []]);
    expect(text).toMatch(/。.*ください。$/u);
  });

  test("no two say the same", () => {
    expect(new Set(refusals.map(([, text]) => text)).size).toBe(refusals.length);
  });
});

describe("what one reads when it does not start", () => {
  test.each(starting)("%s", (text) => {
    expect(text).toMatch(/ください|使えません/u);
    expect(forbiddenIn(text)).toEqual([]);
  });

  test("names what it is about", () => {
    expect(startTexts.portTaken(4210)).toContain("ポート4210は");
    expect(startTexts.addressMissing("10.0.0.9")).toContain(" 10.0.0.9 ");
  });
});
