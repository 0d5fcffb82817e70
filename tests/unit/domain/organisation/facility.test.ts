import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import {
  examineFacility,
  keptFacility,
  normaliseFacility,
  type TypedFacility,
} from "@/lib/domain/organisation/facility";
import { anyText } from "@/tests/support/any-text";

const facility: TypedFacility = {
  feeTable: "3",
  prefecture: "13",
  code: "0123456",
  name: "さくら歯科",
  loginMail: "jimu@example.jp",
};

test("normalising changes nothing the second time", () => {
  const field = fc.oneof(anyText, fc.constantFrom("3", "13", "1330123456", "1331330123456", "a@13"));
  const typed = fc.record({ feeTable: field, prefecture: field, code: field, name: field, loginMail: field });
  fc.assert(
    fc.property(typed, (any) => {
      const once = normaliseFacility(any);
      expect(normaliseFacility(once)).toEqual(once);
    }),
  );
});

describe("a facility is kept", () => {
  test.each<[Partial<TypedFacility>, Partial<TypedFacility>]>([
    [{ code: "０１２−３４５６" }, { code: "0123456" }],
    [{ code: "13-3-0123456" }, { code: "0123456" }],
    [{ code: "1410123456" }, { code: "1410123456" }],
    [{ name: "　髙﨑㈱歯科 " }, { name: "髙﨑㈱歯科" }],
    [{ loginMail: " Ｊｉｍｕ＠Example.jp" }, { loginMail: "jimu@example.jp" }],
  ])("%j as %j", (typed, kept) => {
    expect(normaliseFacility({ ...facility, ...typed })).toEqual({ ...facility, ...kept });
  });

  test("with nothing where nothing is known", () => {
    expect(keptFacility({ ...facility, code: "", loginMail: "" })).toEqual({
      ...facility,
      code: null,
      loginMail: null,
    });
    expect(keptFacility(facility)).toEqual(facility);
  });
});

describe("a facility is refused", () => {
  test.each<[Partial<TypedFacility>, object]>([
    [{}, {}],
    [{ feeTable: "" }, { feeTable: { code: "fee-table.missing" } }],
    [{ feeTable: "toString" }, { feeTable: { code: "fee-table.missing" } }],
    [{ prefecture: "48", code: "12" }, { prefecture: { code: "prefecture.missing" } }],
    [{ code: "" }, {}],
    [{ feeTable: "7", code: "" }, {}],
    [{ code: "0123450" }, {}],
    [{ code: "01234A6" }, { code: { code: "facility-code.letters" } }],
    [{ code: "123456" }, { code: { code: "facility-code.six-digits" } }],
    [{ code: "12345678" }, { code: { code: "facility-code.length", digits: 8 } }],
    [{ code: "1410123456" }, { code: { code: "facility-code.other-ten-digits" } }],
    [{ name: "" }, { name: { code: "facility-name.missing" } }],
    [{ name: "歯".repeat(201) }, { name: { code: "facility-name.long", longest: 200 } }],
    [{ loginMail: "" }, {}],
    [{ loginMail: "1310123456@13" }, {}],
    [{ loginMail: "1310123456@49" }, { loginMail: { code: "login-mail.form" } }],
    [{ loginMail: "12345678" }, { loginMail: { code: "login-mail.form" } }],
  ])("%j for %j", (typed, found) => {
    expect(examineFacility({ ...facility, ...typed })).toEqual(found);
  });
});
