import { expect, test } from "@jest/globals";
import { examinePhone, normalisePhone } from "@/lib/domain/organisation/phone";
import { changesOnlyOnce, hyphens } from "@/tests/support/any-text";

test("normalising changes nothing the second time", () => {
  changesOnlyOnce(normalisePhone);
});

test.each([
  ["０３（１２３４）５６７８", "03-1234-5678"],
  ["(03) 1234 5678", "03-1234-5678"],
  ["03.1234.5678", "03-1234-5678"],
  ["　0120・000・000 ", "0120-000-000"],
  ["0312345678", "0312345678"],
  ["", ""],
])("“%s” is kept as “%s”", (typed, kept) => {
  expect(normalisePhone(typed)).toBe(kept);
});

test.each(hyphens.map((hyphen) => [hyphen]))("03%s1234… is understood", (hyphen) => {
  expect(normalisePhone(`03${hyphen}1234${hyphen}5678`)).toBe("03-1234-5678");
});

test("a telephone number has 10 or 11 digits; none is needed", () => {
  expect(["", "03-1234-5678", "09012345678"].map(examinePhone)).toEqual([undefined, undefined, undefined]);
  expect(examinePhone("03-1234-5678-内線12")).toEqual({ code: "phone.letters" });
  expect(examinePhone("1234-5678")).toEqual({ code: "phone.length", digits: 8 });
  expect(examinePhone("090-1234-56789")).toEqual({ code: "phone.length", digits: 12 });
});
