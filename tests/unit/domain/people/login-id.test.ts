import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import {
  examineLoginId,
  isMailAddress,
  issuableLoginIds,
  issuedLoginId,
  normaliseLoginId,
  showLoginId,
} from "@/lib/domain/people/login-id";
import { blanks, changesOnlyOnce, hyphens } from "@/tests/support/any-text";
import { textsLike } from "@/tests/support/typed-texts";

describe("how a login id is kept", () => {
  test("normalising changes nothing the second time", () => {
    changesOnlyOnce(normaliseLoginId);
    const likely = textsLike("Jimu-Shitsu@Example.JP", "1234-5678", "12345678", "--", "H\u0331-1");
    fc.assert(
      fc.property(likely, (text) => normaliseLoginId(normaliseLoginId(text)) === normaliseLoginId(text)),
    );
  });

  test.each([
    ["Jimu@Example.JP", "jimu@example.jp"],
    ["　ｊｉｍｕ＠ｅｘａｍｐｌｅ．ｊｐ ", "jimu@example.jp"],
    ["jimu @ example.jp\u200b", "jimu@example.jp"],
    ["jimu-1@ex-ample.jp", "jimu-1@ex-ample.jp"],
    ["１２３４－５６７８", "12345678"],
    ["1234 5678", "12345678"],
    ["--", ""],
    ["1234-567a", "1234-567a"],
    ["Ｈ\u0331", "ẖ"],
    ["", ""],
  ])("“%s” is kept as “%s”", (typed, kept) => {
    expect(normaliseLoginId(typed)).toBe(kept);
  });

  test.each(hyphens.map((hyphen) => ({ hyphen })))("a number loses every hyphen ($hyphen)", ({ hyphen }) => {
    expect(normaliseLoginId(`1234${hyphen}5678`)).toBe("12345678");
  });

  test.each(blanks.map((blank) => ({ blank })))("every blank goes ($blank)", ({ blank }) => {
    expect(normaliseLoginId(`${blank}a${blank}@b.jp${blank}`)).toBe("a@b.jp");
  });
});

describe("what a login id looks like", () => {
  test.each(["10000000", "12345678", "99999999", "jimu@example.jp", "a@b.co"])("%s is sound", (id) => {
    expect(examineLoginId(id)).toBeUndefined();
  });

  test("nothing is missing but nothing", () => {
    expect(examineLoginId("")).toEqual({ code: "login-id.missing" });
  });

  test.each(["1", "1234567", "123456789", "0312345678"])("%s has not 8 digits", (id) => {
    expect(examineLoginId(id)).toEqual({ code: "login-id.length" });
  });

  test.each(["01234567", "x12345678", "12345678x", "1234-567a", "jimu", "jimu@example", "１"])(
    "%s is neither number nor address",
    (id) => {
      expect(examineLoginId(id)).toEqual({ code: "login-id.form" });
    },
  );
});

describe("a mail address", () => {
  const ofLength = (length: number): string => {
    const domain = `${"d".repeat(63)}.${"d".repeat(63)}.${"d".repeat(58)}.jp`;
    return `${"a".repeat(length - domain.length - 1)}@${domain}`;
  };

  test.each([
    "jimu@example.jp",
    "a.b+c_d-e@mail.ex-ample.co.jp",
    "o'neil!#$%&*/=?^`{|}~@example.com",
    "1@2.jp",
    "a..b.@docomo.ne.jp",
    `${"a".repeat(64)}@example.jp`,
    `a@${"d".repeat(63)}.jp`,
    "a@xn--wgv71a.xn--q9jyb4c",
    ofLength(254),
  ])("%s", (address) => {
    expect(isMailAddress(address)).toBe(true);
  });

  test.each([
    "",
    "@",
    "12345678",
    "jimu",
    "@example.jp",
    "jimu@",
    "jimu@example",
    "jimu@.jp",
    "jimu@example.",
    "jimu@example..jp",
    "jimu@-example.jp",
    "jimu@example-.jp",
    "jimu@192.168.0.1",
    "jimu@@example.jp",
    "jimu@example.jp@example.jp",
    ".jimu@example.jp",
    "jimu,b@example.jp",
    "<jimu@example.jp>",
    "ji mu@example.jp",
    "じむ@example.jp",
    "jimu@例.jp",
    "jimu@example.jp\n",
    "Jimu@example.jp",
    "clinic@01",
    `${"a".repeat(65)}@example.jp`,
    `a@${"d".repeat(64)}.jp`,
    ofLength(255),
  ])("“%s” is none", (text) => {
    expect(isMailAddress(text)).toBe(false);
  });
});

describe("an issued number", () => {
  test.each([
    [0, "10000000"],
    [2_345_678, "12345678"],
    [issuableLoginIds - 1, "99999999"],
  ])("%i stands for %s", (random, id) => {
    expect(issuedLoginId(random)).toBe(id);
  });

  test.each([-1, issuableLoginIds, 0.5, Number.NaN, Number.POSITIVE_INFINITY])(
    "%d stands for none",
    (random) => {
      expect(() => issuedLoginId(random)).toThrow(
        new RangeError("not a whole number from 0 to below 90000000"),
      );
    },
  );

  test("all are sound, differ, and are read back as they are shown", () => {
    fc.assert(
      fc.property(fc.nat(issuableLoginIds - 1), (random) => {
        const id = issuedLoginId(random);
        expect(examineLoginId(id)).toBeUndefined();
        expect(Number(id) - 10_000_000).toBe(random);
        expect(normaliseLoginId(showLoginId(id))).toBe(id);
      }),
    );
  });

  test("is shown in two halves, an address as it is", () => {
    expect(showLoginId("12345678")).toBe("1234-5678");
    expect(showLoginId("jimu@example.jp")).toBe("jimu@example.jp");
  });
});
