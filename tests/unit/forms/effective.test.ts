import { describe, expect, test } from "@jest/globals";
import type { Answers } from "@/lib/forms/answer";
import { fieldOf, type Catalogue } from "@/lib/forms/catalogue";
import { eligibilityV1 } from "@/lib/forms/catalogues/eligibility.v1";
import { eligibilityWorkplaceV1 } from "@/lib/forms/catalogues/eligibility-workplace.v1";
import { onlineClaimV1 } from "@/lib/forms/catalogues/online-claim.v1";
import { chosen, effectiveValue, holds, isFilledByPortal, isRequired, isShown } from "@/lib/forms/effective";
import { answersOf, delegated, twice } from "../../support/applications";
import { rowOf } from "../../support/catalogue-rows";

const idType = rowOf(eligibilityV1, "customerIdType");

describe("the value a row has", () => {
  test.each([
    ["CAF1234567890", "caf"],
    ["COP12345678", "cop"],
    ["CAF", "caf"],
  ])("%s says its type itself (docs/portal §1.4)", (printed, type) => {
    expect(effectiveValue(idType, answersOf({ customerId: twice(printed) }))).toBe(type);
  });

  test.each([
    ["a bare number", answersOf({ customerId: twice("1234567890") })],
    ["an empty box", answersOf({ customerId: twice("") })],
    ["a number left to the vendor", { customerId: delegated }],
    ["a text that was never a number typed twice", answersOf({ customerId: "CAF1234567890" })],
    ["a value of another shape", answersOf({ customerId: { written: "CAF1234567890" } })],
    ["no number at all", {}],
  ] as const)("%s says no type", (_name, answers: Answers) => {
    expect(effectiveValue(idType, answers)).toBeUndefined();
  });

  test("the type is read from the first entry", () => {
    const answers = answersOf({ customerId: { first: "COP12345678", second: "CAF1234567890" } });
    expect(effectiveValue(idType, answers)).toBe("cop");
  });

  test("an own answer goes before what the number says", () => {
    const answers = answersOf({ customerIdType: "caf", customerId: twice("COP12345678") });
    expect(effectiveValue(idType, answers)).toBe("caf");
  });

  test("a row left to the vendor has no value, whatever the number says", () => {
    const answers = { ...answersOf({ customerId: twice("CAF1234567890") }), customerIdType: delegated };
    expect(effectiveValue(idType, answers)).toBeUndefined();
  });

  test("職域 pays by 払込請求書 without being asked (docs/portal §1.3 13)", () => {
    expect(effectiveValue(rowOf(eligibilityWorkplaceV1, "payment"), {})).toBe("transfer");
  });

  test.each([
    ["payment of two ways", rowOf(eligibilityV1, "payment")],
    ["a list that is not complete, though one option is known", rowOf(eligibilityV1, "line")],
    ["a row without options", rowOf(eligibilityV1, "useStartYear")],
    ["a question of ours", fieldOf(eligibilityV1, "carrier")],
  ])("%s is not answered by itself", (_name, field) => {
    expect(effectiveValue(field, {})).toBeUndefined();
  });

  test("an answer is taken as it is", () => {
    expect(effectiveValue(rowOf(onlineClaimV1, "programName"), answersOf({ programName: "" }))).toBe("");
    expect(effectiveValue(fieldOf(onlineClaimV1, "carrier"), answersOf({ carrier: "ctc" }))).toBe("ctc");
  });
});

describe("what a condition sees", () => {
  test.each([
    ["an option", answersOf({ line: "isdn" }), "line", "isdn"],
    ["a wording written by hand", answersOf({ line: { written: "5: 新しい回線" } }), "line", "written"],
    ["a row left to the vendor", { line: delegated }, "line", "delegated"],
    ["nothing", {}, "line", "unanswered"],
    ["a type the number says", answersOf({ customerId: twice("COP12345678") }), "customerIdType", "cop"],
    ["a question of ours", answersOf({ carrier: "qtnet" }), "carrier", "qtnet"],
  ] as const)("%s", (_name, answers: Answers, key, seen) => {
    expect(chosen(onlineClaimV1, answers, key)).toBe(seen);
  });

  test("a condition on a field that is not there is a bug of ours", () => {
    expect(() => chosen(onlineClaimV1, {}, "v6Option")).toThrow("online-claim has no field v6Option");
  });

  test.each([
    ["ipsec", true],
    ["isdn", true],
    ["ipv4", false],
  ])("%s fits one of the condition's options: %s", (line, fits) => {
    const condition = { field: "line", in: ["ipsec", "isdn"] };
    expect(holds(onlineClaimV1, answersOf({ line }), condition)).toBe(fits);
  });

  test("a condition can ask for no answer", () => {
    expect(holds(onlineClaimV1, {}, { field: "line", in: ["unanswered"] })).toBe(true);
    expect(holds(onlineClaimV1, {}, { field: "line", in: [] })).toBe(false);
  });
});

describe("rows that the portal shows", () => {
  test.each([
    ["dialUpNumber", "isdn", true],
    ["dialUpNumber", "ipsec", false],
    ["dialUpNumber", "ipv6", false],
    ["ipsecProvider", "ipsec", true],
    ["ipsecProvider", "isdn", false],
    ["ipsecProvider", "ipv4", false],
    ["customerId", "isdn", true],
    ["remarks", "ipv4", true],
  ])("%s with %s: %s (docs/portal §2.5)", (key, line, shown) => {
    expect(isShown(onlineClaimV1, answersOf({ line }), rowOf(onlineClaimV1, key))).toBe(shown);
  });

  test.each([
    ["caf", true],
    ["cop", true],
    ["same", false],
  ])("both rows for the number with %s: %s (docs/portal §1.2 6, 7)", (customerIdType, shown) => {
    const answers = answersOf({ customerIdType });
    expect(isShown(eligibilityV1, answers, rowOf(eligibilityV1, "customerId"))).toBe(shown);
    expect(isShown(eligibilityV1, answers, rowOf(eligibilityV1, "customerIdConfirm"))).toBe(shown);
  });

  test.each([
    ["nobody answered yet", {}],
    ["it was left to the vendor", { customerIdType: delegated }],
  ] as const)("the rows for the number are there while %s", (_name, answers: Answers) => {
    expect(isShown(eligibilityV1, answers, rowOf(eligibilityV1, "customerId"))).toBe(true);
  });

  test("a question of ours is always shown", () => {
    expect(isShown(onlineClaimV1, {}, fieldOf(onlineClaimV1, "safetyRules"))).toBe(true);
  });
});

describe("rows that the portal fills in", () => {
  test.each([
    [onlineClaimV1, "prefecture", {}, true],
    [onlineClaimV1, "customerId", answersOf({ customerIdType: "same" }), true],
    [onlineClaimV1, "customerId", answersOf({ customerIdType: "caf" }), false],
    [onlineClaimV1, "customerId", {}, false],
    [onlineClaimV1, "programName", {}, false],
    [onlineClaimV1, "carrier", {}, false],
  ] as const)("%#", (catalogue: Catalogue, key, answers: Answers, filled) => {
    expect(isFilledByPortal(catalogue, answers, fieldOf(catalogue, key))).toBe(filled);
  });
});

describe("rows that must be filled in", () => {
  const ntt = { applicationType: "start", line: "ipv6", carrier: "ntt" };
  test.each([
    ["the start month of a 開始", onlineClaimV1, "claimStartMonth", ntt, true],
    ["the start year of a 開始", onlineClaimV1, "claimStartYear", ntt, true],
    [
      "the start year of a 変更",
      onlineClaimV1,
      "claimStartYear",
      { ...ntt, applicationType: "change" },
      false,
    ],
    [
      "the start month of a 変更",
      onlineClaimV1,
      "claimStartMonth",
      { ...ntt, applicationType: "change" },
      false,
    ],
    ["the maker", onlineClaimV1, "softwareMaker", ntt, true],
    ["the remarks", onlineClaimV1, "remarks", ntt, false],
    ["the facility's name", onlineClaimV1, "facilityName", ntt, false],
    ["the dial-up number without ISDN", onlineClaimV1, "dialUpNumber", ntt, false],
    ["the dial-up number with ISDN", onlineClaimV1, "dialUpNumber", { ...ntt, line: "isdn" }, true],
    ["the provider with IPsec", onlineClaimV1, "ipsecProvider", { ...ntt, line: "ipsec" }, true],
    ["the number of an NTT line", onlineClaimV1, "customerId", ntt, true],
    ["the number of the same line", onlineClaimV1, "customerId", { ...ntt, customerIdType: "same" }, false],
    ["the type of the same line", onlineClaimV1, "customerIdType", { ...ntt, customerIdType: "same" }, true],
    ["the number with IPsec", onlineClaimV1, "customerId", { line: "ipsec" }, false],
    ["the number with ISDN", onlineClaimV1, "customerId", { line: "isdn" }, false],
    ["the number of CTC", onlineClaimV1, "customerId", { line: "ipv4", carrier: "ctc" }, false],
    ["the type of QTnet", onlineClaimV1, "customerIdType", { line: "ipv4", carrier: "qtnet" }, false],
    [
      "the type of another carrier",
      onlineClaimV1,
      "customerIdType",
      { line: "ipv4", carrier: "other" },
      false,
    ],
    [
      "the number of a line in the portal's words",
      eligibilityV1,
      "customerId",
      { line: { written: "2: IPsec" } },
      true,
    ],
    ["its second entry", eligibilityV1, "customerIdConfirm", { line: { written: "2: IPsec" } }, true],
    ["its type", eligibilityV1, "customerIdType", { line: { written: "2: IPsec" } }, true],
    ["the number of CTC for the other form", eligibilityV1, "customerId", { carrier: "ctc" }, false],
    ["the second entry of QTnet", eligibilityV1, "customerIdConfirm", { carrier: "qtnet" }, false],
    ["the type of any other", eligibilityWorkplaceV1, "customerIdType", { carrier: "other" }, false],
    ["the type of NTT", eligibilityWorkplaceV1, "customerIdType", { carrier: "ntt" }, true],
    ["the number of the NTT option", eligibilityV1, "customerId", { line: "ip-vpn" }, true],
    ["the second entry", eligibilityV1, "customerIdConfirm", { line: "ip-vpn" }, true],
    ["the test month", eligibilityV1, "testMonth", {}, false],
    ["the test year", eligibilityV1, "testYear", {}, false],
    ["the v6 option", eligibilityV1, "v6Option", {}, true],
    ["開設許可書 of a 新規", eligibilityWorkplaceV1, "openingPermit", { applicationType: "start" }, true],
    ["開設届 of a 新規", eligibilityWorkplaceV1, "openingNotice", { applicationType: "start" }, true],
    ["開設許可書 of a 変更", eligibilityWorkplaceV1, "openingPermit", { applicationType: "change" }, false],
    ["開設届 while nothing is answered", eligibilityWorkplaceV1, "openingNotice", {}, false],
  ])("%s", (_name, catalogue, key, values, required) => {
    expect(isRequired(catalogue, answersOf(values), rowOf(catalogue, key))).toBe(required);
  });
});
