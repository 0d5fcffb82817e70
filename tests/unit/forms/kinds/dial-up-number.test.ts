import { expect, test } from "@jest/globals";
import { fieldOf } from "@/lib/forms/catalogue";
import { onlineClaimV1 } from "@/lib/forms/catalogues/online-claim.v1";
import { dialUpNumber } from "@/lib/forms/kinds/dial-up-number";

const field = fieldOf(onlineClaimV1, "dialUpNumber");

test.each([
  ["03-1234-5678", "0312345678"],
  ["０３－１２３４－５６７８", "0312345678"],
  ["03 1234\u30005678", "0312345678"],
  ["03ー1234−5678", "0312345678"],
  ["\u200b0312345678\u00a0", "0312345678"],
  ["", ""],
])("%j is kept and copied as %j (docs/portal §10)", (value, kept) => {
  expect(dialUpNumber.normalise(value, field)).toBe(kept);
  expect(dialUpNumber.copy(dialUpNumber.normalise(value, field), field)).toBe(kept);
});

test.each(["０３（1234）5678", "03a", "内線3", "O312345678", "0312345678x", "x0312345678"])(
  "%s holds something that is no digit: an error",
  (value) => {
    expect(dialUpNumber.issues(value, field)).toStrictEqual([
      { code: "dial-up-number.letters", level: "error", params: {} },
    ]);
  },
);

test.each(["01234567", "012345678901", "1234567890", "0", "110"])(
  "%s does not look like a telephone number: a warning",
  (value) => {
    expect(dialUpNumber.issues(value, field)).toStrictEqual([
      { code: "dial-up-number.unusual", level: "warning", params: {} },
    ]);
  },
);

test.each(["", "012345678", "0312345678", "09012345678"])("「%s」 is without issues", (value) => {
  expect(dialUpNumber.issues(value, field)).toEqual([]);
});

test("it is displayed as it is kept and complete when there is something", () => {
  expect(dialUpNumber.display("0312345678", field)).toBe("0312345678");
  expect(dialUpNumber.isComplete("")).toBe(false);
  expect(dialUpNumber.isComplete("0")).toBe(true);
});

test("a wrongly formed number can be kept, what is no text is refused", () => {
  const schema = dialUpNumber.schema(field);
  expect(schema.safeParse("内線3").success).toBe(true);
  expect(schema.safeParse(312345678).success).toBe(false);
});
