import { describe, expect, test } from "@jest/globals";
import type { Answers } from "@/lib/forms/answer";
import { eligibilityV1 } from "@/lib/forms/catalogues/eligibility.v1";
import { eligibilityWorkplaceV1 } from "@/lib/forms/catalogues/eligibility-workplace.v1";
import { onlineClaimV1 } from "@/lib/forms/catalogues/online-claim.v1";
import { shownFields } from "@/lib/forms/judge";
import {
  claimChange,
  claimOnSameLine,
  claimStart,
  delegated,
  eligibilityStart,
  workplaceStart,
} from "../../support/applications";

const shownKeys = (...args: Parameters<typeof shownFields>): readonly string[] =>
  shownFields(...args).map(({ key }) => key);

describe("fields a person sees", () => {
  const beforeLine = [
    "applicationType",
    "consent",
    "claimStartYear",
    "claimStartMonth",
    "programName",
    "softwareMaker",
    "operatingSystem",
    "line",
  ];
  const afterLine = [
    "payment",
    "remarks",
    "portalLogin",
    "loginMail",
    "accountMatch",
    "mailDomains",
    "claimMethod",
    "paperFiling",
    "safetyRules",
    "carrier",
  ];

  test.each([
    ["IPv4", claimStart("ipv4"), ["customerIdType", "customerId"]],
    ["IPv6", claimStart("ipv6"), ["customerIdType", "customerId"]],
    ["IPsec+IKE", claimStart("ipsec"), ["ipsecProvider", "customerIdType", "customerId"]],
    ["ISDN", claimStart("isdn"), ["dialUpNumber", "customerIdType", "customerId"]],
    ["no line yet", {}, ["customerIdType", "customerId"]],
    ["a line left to the vendor", { line: delegated }, ["customerIdType", "customerId"]],
    ["the same line as オンライン資格確認", claimOnSameLine, ["customerIdType"]],
  ] as const)(
    "オンライン請求 with %s, in portal order (docs/portal §2.5)",
    (_name, answers: Answers, line) => {
      expect(shownKeys(onlineClaimV1, answers)).toEqual([...beforeLine, ...line, ...afterLine]);
    },
  );

  test("変更 shows the start month too: the portal may still ask for it (docs/portal §1.1)", () => {
    expect(shownKeys(onlineClaimV1, claimChange)).toEqual(shownKeys(onlineClaimV1, claimStart("ipv6")));
  });

  const eligibilityKeys = [
    "applicationType",
    "consent",
    "line",
    "customerIdType",
    "customerId",
    "v6Option",
    "useStartYear",
    "useStartMonth",
    "testYear",
    "testMonth",
    "secretNumber",
    "payment",
  ];
  const questions = ["portalLogin", "loginMail", "accountMatch", "mailDomains", "carrier"];

  test.each([["caf"], ["cop"]] as const)(
    "オンライン資格確認 with a %s number asks for it in one box",
    (id) => {
      expect(shownKeys(eligibilityV1, eligibilityStart(id))).toEqual([...eligibilityKeys, ...questions]);
    },
  );

  test("オンライン資格確認 with the number of オンライン請求 asks for none", () => {
    expect(shownKeys(eligibilityV1, eligibilityStart("same"))).toEqual([
      ...eligibilityKeys.filter((key) => key !== "customerId"),
      ...questions,
    ]);
  });

  test("職域 sees two documents besides (docs/portal §1.3 14, 15)", () => {
    expect(shownKeys(eligibilityWorkplaceV1, workplaceStart)).toEqual([
      ...eligibilityKeys,
      "openingPermit",
      "openingNotice",
      ...questions,
    ]);
  });
});
