import { describe, expect, test } from "@jest/globals";
import { documentTexts, refusalText, sizeText, uploadTexts } from "@/lib/texts/ja/documents";
import { isSentence } from "@/tests/support/wording";

test.each([
  [1, "1KB"],
  [120_000, "117KB"],
  [1_048_576, "1.0MB"],
  [104_857_600, "100.0MB"],
])("%i bytes are %s", (size, text) => {
  expect(sizeText(size)).toBe(text);
});

describe("a file on its way", () => {
  test("says how far it came, and how long it takes", () => {
    expect(uploadTexts.progress(52_428_800, 104_857_600)).toBe("50.0MB / 100.0MB（50%）");
    expect(uploadTexts.progress(0, 0)).toBe("1KB / 1KB（100%）");
    expect([40, 61, null].map(uploadTexts.left)).toEqual(["、残り約40秒", "、残り約2分", ""]);
  });

  test("is named", () => {
    expect(uploadTexts.sending("a.pdf")).toBe("「a.pdf」を送っています");
    expect(uploadTexts.photos(3)).toBe("写真3枚");
    expect(uploadTexts.sendPhotos(3)).toBe("まとめて送る（3枚）");
    expect(uploadTexts.pausedNow("a.pdf")).toBe("「a.pdf」の送信を一時停止しています。");
    expect(documentTexts.takeQuestion("a.pdf")).toMatch(/^「a.pdf」を取り除きますか。/);
    expect(uploadTexts.ofPhoto("1.jpg", uploadTexts.later)).toBe("1.jpgを後へ");
    expect(documentTexts.downloadOf("a.pdf")).toBe("a.pdfをダウンロード");
    expect(documentTexts.takeOf("開設届の写し")).toBe("開設届の写しを取り除く");
    expect(documentTexts.history(2)).toBe("これまでに送ったファイル（2）");
    expect(documentTexts.by("田中", "12月1日")).toBe("12月1日 田中");
  });

  test.each([
    uploadTexts.begun("a.pdf", 1_048_576),
    uploadTexts.received("a.pdf"),
    uploadTexts.composing(2),
    uploadTexts.failed,
    uploadTexts.waiting,
    uploadTexts.several,
    uploadTexts.tooManyPhotos,
    uploadTexts.needsScript,
  ])("%s", (text) => {
    expect(isSentence(text)).toBe(true);
  });
});

test("a refused file is named, with what to do", () => {
  expect(refusalText("closed", "a.pdf")).toMatch(/^「a\.pdf」：.+ください。$/u);
  expect(refusalText("empty", "a.pdf")).toMatch(/^「a\.pdf」：./u);
});
