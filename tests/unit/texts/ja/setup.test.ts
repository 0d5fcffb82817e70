import { describe, expect, test } from "@jest/globals";
import { settingTexts, setupTexts } from "@/lib/texts/ja/setup";
import { forbiddenIn } from "../../../support/wording";

const said = (text: string | ((subject: never) => string), subject: unknown): string =>
  typeof text === "string" ? text : text(subject as never);

describe("what whoever starts the product reads", () => {
  test.each(Object.entries(settingTexts))("%s: what it must be", (_name, text) => {
    const sentence = said(text, ["a", "b"]);
    expect(sentence).toMatch(/ください/u);
    expect(sentence).toMatch(/[。）]$/u);
    expect(forbiddenIn(sentence)).toEqual([]);
  });

  test.each(Object.entries(setupTexts))("%s: a sentence", (_problem, text) => {
    expect(said(text, "20270101000000_more")).toMatch(/[。；：]|；$/u);
  });

  test.each(["migration-failed", "migration-edited", "migration-left-transaction"] as const)(
    "%s names the migration",
    (problem) => {
      expect(setupTexts[problem]("20270101000000_more")).toContain(" 20270101000000_more ");
    },
  );
});
