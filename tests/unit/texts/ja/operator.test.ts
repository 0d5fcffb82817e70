import { describe, expect, test } from "@jest/globals";
import {
  encryptionTexts,
  rotationTexts,
  vendorInvitationTexts,
  vendorTexts,
  verificationTexts,
} from "@/lib/texts/ja/operator";

describe("what the scripts of an operator print", () => {
  const sentences = [
    ...Object.values(encryptionTexts),
    rotationTexts.rotated("メーカー", 3),
    rotationTexts.stopped("メーカー"),
    rotationTexts.proved(2),
    rotationTexts.left(["一", "二"]),
    verificationTexts.sound("メーカー", 12n),
    verificationTexts.broken("メーカー", 5n),
    verificationTexts.unreadable("data/audit-heads.json"),
    verificationTexts.unwritten("data/audit-heads.json"),
    vendorTexts.missing(["メーカー名", "受付時間"]),
    vendorTexts.refused(["メーカー名"]),
    vendorTexts.created("メーカー", "1"),
    vendorTexts.invited("山田 花子", 7),
    vendorInvitationTexts.unknown("一社"),
  ];

  test.each(sentences)("%s ends as a sentence", (sentence) => {
    expect(sentence).toMatch(/(です|ます|ません|ました|ませんでした|ください)(（[^）]+）)?。$/);
  });

  test("names and numbers are in their places", () => {
    expect(rotationTexts.rotated("一社", 3)).toContain("一社： 鍵を入れ替えました（暗号化した値 3件）");
    expect(rotationTexts.left(["一", "二"])).toContain("一、二");
    expect(verificationTexts.sound("一社", 12n)).toContain("12番まで");
    expect(verificationTexts.broken("一社", 5n)).toContain("5番で");
    expect(vendorTexts.created("一社", "id")).toBe("メーカー「一社」を登録しました（id）。");
  });
});
