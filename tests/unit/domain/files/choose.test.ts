import { describe, expect, test } from "@jest/globals";
import { isPhotoName, judgeChoice, mostPhotos, nameRefusal } from "@/lib/domain/files/choose";
import { largestFile } from "@/lib/domain/files/document-file";

const file = (name: string, size = 1000) => ({ name, size });

describe("a name's ending alone", () => {
  test.each(["許可書.pdf", "scan.PDF", "a.png", "a.xlsx", "a.xls", "IMG_0001.JPG", "b.jpeg"])(
    "%s may be sent",
    (name) => {
      expect(nameRefusal(name)).toBeNull();
    },
  );

  test.each([
    ["IMG_0001.HEIC", "heic"],
    ["a.heif", "heic"],
    ["a.xlsm", "macro"],
    ["a.XLTM", "macro"],
    ["a.docx", "wrong-kind"],
    ["許可書", "wrong-kind"],
    ["a.pdf.exe", "wrong-kind"],
  ] as const)("%s is refused as %s", (name, because) => {
    expect(nameRefusal(name)).toBe(because);
  });

  test("JPEG photographs are known by it", () => {
    expect(["a.jpg", "a.JPEG", "a.pdf", "jpg"].map(isPhotoName)).toEqual([true, true, false, false]);
  });
});

describe("a choice", () => {
  test.each([
    ["one file", [file("a.pdf")], { kind: "document" }],
    ["one file of exactly 100MB", [file("a.pdf", largestFile)], { kind: "document" }],
    ["photographs", [file("a.jpg"), file("b.jpeg")], { kind: "photos" }],
    ["one photograph", [file("a.jpg")], { kind: "photos" }],
    [
      "as many photographs as can be",
      Array.from({ length: mostPhotos }, (_photo, at) => file(`${at}.jpg`)),
      { kind: "photos" },
    ],
    [
      "one photograph too many",
      Array.from({ length: mostPhotos + 1 }, (_photo, at) => file(`${at}.jpg`)),
      { kind: "refused", because: "photos-too-many", name: "" },
    ],
    ["two files", [file("a.pdf"), file("b.pdf")], { kind: "refused", because: "several", name: "" }],
    [
      "a photograph beside a file",
      [file("a.jpg"), file("b.pdf")],
      { kind: "refused", because: "several", name: "" },
    ],
    ["nothing", [], { kind: "refused", because: "several", name: "" }],
    ["an empty file", [file("a.pdf", 0)], { kind: "refused", because: "empty", name: "a.pdf" }],
    [
      "one byte too much",
      [file("a.pdf", largestFile + 1)],
      { kind: "refused", because: "too-large", name: "a.pdf" },
    ],
    ["a photograph of an iPhone", [file("a.heic")], { kind: "refused", because: "heic", name: "a.heic" }],
  ])("of %s", (_what, chosen, expected) => {
    expect(judgeChoice(chosen)).toEqual(expected);
  });
});
