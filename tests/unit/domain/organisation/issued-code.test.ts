import { describe, expect, test } from "@jest/globals";
import type { FacilityDetails } from "@/lib/domain/organisation/facility";
import { withIssuedCode } from "@/lib/domain/organisation/issued-code";

const clinic: FacilityDetails = {
  feeTable: "7",
  prefecture: "23",
  code: null,
  name: "とどけ製作所診療所",
  loginMail: null,
};

describe("a facility gets its code", () => {
  test.each([
    ["0123456", "0123456"],
    ["０１２３４５６", "0123456"],
    [" 01-234－56 ", "0123456"],
    ["2370123456", "0123456"],
  ])("typed as %s", (typed, code) => {
    expect(withIssuedCode(clinic, typed)).toStrictEqual({ facility: { ...clinic, code } });
  });

  test("and nothing else of what was handed in with it is kept", () => {
    const row = { ...clinic, id: "a", clinicId: "b" };
    expect(withIssuedCode(row, "0123456")).toStrictEqual({ facility: { ...clinic, code: "0123456" } });
  });

  test("and may keep the one it has, however odd", () => {
    const odd = { ...clinic, code: "12" };
    expect(withIssuedCode(odd, "１２")).toStrictEqual({ facility: odd });
  });
});

describe("a code is odd", () => {
  test.each([
    ["", { code: "facility-code.missing" }],
    ["　", { code: "facility-code.missing" }],
    ["012345", { code: "facility-code.six-digits" }],
    ["01234567", { code: "facility-code.length", digits: 8 }],
    ["1310123456", { code: "facility-code.other-ten-digits" }],
    ["あとで", { code: "facility-code.letters" }],
  ])("typed as 「%s」", (typed, finding) => {
    expect(withIssuedCode(clinic, typed)).toStrictEqual({ finding });
  });

  test("and an empty box is no way to take one away", () => {
    expect(withIssuedCode({ ...clinic, code: "0123456" }, "")).toStrictEqual({
      finding: { code: "facility-code.missing" },
    });
  });
});
