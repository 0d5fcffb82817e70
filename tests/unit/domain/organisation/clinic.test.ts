import { describe, expect, test } from "@jest/globals";
import {
  examineClinicName,
  examineLine,
  normaliseCustomerNumber,
  normaliseLine,
  searchOfClinic,
} from "@/lib/domain/organisation/clinic";
import { changesOnlyOnce } from "@/tests/support/any-text";

test.each([
  ["a line", normaliseLine],
  ["a 顧客番号", normaliseCustomerNumber],
])("normalising %s changes nothing the second time", (_, normalise) => {
  changesOnlyOnce(normalise);
});

test("a name keeps its letters", () => {
  expect(normaliseLine("　髙﨑㈱ 内科 １号館\n")).toBe("髙﨑㈱ 内科 １号館");
  expect(examineClinicName("")).toEqual({ code: "clinic-name.missing" });
  expect(examineClinicName("さくら内科")).toBeUndefined();
  expect(examineClinicName("𠮷".repeat(201))).toEqual({ code: "line.long", longest: 200 });
});

test("other lines may be empty", () => {
  expect(["", "東".repeat(200)].map(examineLine)).toEqual([undefined, undefined]);
  expect(examineLine("東".repeat(201))).toEqual({ code: "line.long", longest: 200 });
});

describe("顧客番号", () => {
  test.each([
    ["Ｍ－０００１", "M-0001"],
    ["M‐0001 ", "M-0001"],
    ["ｍ-0001", "M-0001"],
    ["１ー２ー３", "1-2-3"],
    ["ルーム12", "ルーム12"],
  ])("“%s” is kept as “%s”", (typed, kept) => {
    expect(normaliseCustomerNumber(typed)).toBe(kept);
  });
});

test("a clinic is found by name, reading, telephone and 顧客番号", () => {
  const details = {
    name: "桜内科",
    kana: "サクラナイカ",
    phone: "03-0000-0001",
    address: "港区",
    contact: "佐藤",
  };
  expect(searchOfClinic({ ...details, customerNumber: "M-1" })).toBe("桜内科 サクラナイカ 0300000001 m1");
  expect(searchOfClinic({ ...details, customerNumber: null })).toBe("桜内科 サクラナイカ 0300000001");
});
