import { describe, expect, test } from "@jest/globals";
import { endingOf, keptFileName } from "@/lib/domain/files/file-name";

describe("a file's name as it is kept", () => {
  test.each([
    ["開設許可書（副本）①.pdf", "開設許可書（副本）①.pdf"],
    ["../../etc/passwd", "passwd"],
    ["C:\\Users\\田中\\開設届.pdf", "開設届.pdf"],
    ["..\\..\\許可書.pdf", "許可書.pdf"],
    ["許可書\u202efdp.exe", "許可書fdp.exe"],
    ["許\u200b可書.pdf", "許可書.pdf"],
    ["許可書\u0000.pdf", "許可書.pdf"],
    ["許可書\r\nX-Header: a.pdf", "許可書 X-Header_ a.pdf"],
    ['a"b<c>|?*.pdf', "a_b_c____.pdf"],
    ["..pdf", "pdf"],
    ["か\u3099.pdf", "が.pdf"],
    ["𠮷田診療所.pdf", "𠮷田診療所.pdf"],
    ["تصريح.pdf", "تصريح.pdf"],
    ["  許可書.pdf  ", "許可書.pdf"],
    ["", ""],
    ["/", ""],
  ])("%j becomes %j", (typed, kept) => {
    expect(keptFileName(typed)).toBe(kept);
  });

  test("a long one loses its middle, never its ending", () => {
    expect(keptFileName(`${"許".repeat(200)}.pdf`)).toBe(`${"許".repeat(76)}.pdf`);
    expect(keptFileName("許".repeat(200))).toBe("許".repeat(80));
    expect(keptFileName("𠮷".repeat(81))).toBe("𠮷".repeat(80));
  });

  test.each([
    ["a.PDF", "pdf"],
    ["a.tar.gz", "gz"],
    ["a", ""],
    ["a.", ""],
  ])("%s ends in %j", (name, ending) => {
    expect(endingOf(name)).toBe(ending);
  });
});
