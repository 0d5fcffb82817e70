import { describe, expect, test } from "@jest/globals";
import { clinicFindingTexts, clinicSentence, type OrganisationFinding } from "@/lib/texts/ja/clinic-findings";
import { forbiddenIn, isSentence } from "@/tests/support/wording";

const params: Readonly<Record<string, Readonly<Record<string, number | string>>>> = {
  "line.long": { longest: 200 },
  "kana.long": { longest: 200 },
  "facility-name.long": { longest: 200 },
  "phone.length": { digits: 8 },
  "facility-code.length": { digits: 5 },
  "facility.elsewhere": { customer: "さくら内科" },
};

const all = (Object.keys(clinicFindingTexts) as OrganisationFinding["code"][]).map((code) => ({
  code,
  text: clinicSentence({ code, ...params[code] } as OrganisationFinding),
}));

describe("what is odd about a clinic and its facilities, in words", () => {
  test.each(all)("$code says in whole sentences what to do", ({ text }) => {
    expect([isSentence(text), forbiddenIn(text)]).toStrictEqual([true, []]);
    expect(text).toMatch(/。.*ください。/u);
    expect(text).not.toMatch(/undefined|null|\[object/);
  });

  test("lengths are named", () => {
    expect(clinicSentence({ code: "phone.length", digits: 8 })).toContain("8桁です");
    expect(clinicSentence({ code: "facility-code.length", digits: 5 })).toContain("5桁です");
    expect(clinicSentence({ code: "line.long", longest: 200 })).toContain("200文字以内");
  });
});
