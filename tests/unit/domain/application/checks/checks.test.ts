import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { CheckContext, CheckSubject } from "@/lib/domain/application/checks/check";
import { checkIssues, checks } from "@/lib/domain/application/checks/checks";
import type { CheckName } from "@/lib/forms/catalogue";
import { publishedCatalogues } from "@/lib/forms/catalogues/published";
import { onlineClaimV1 } from "@/lib/forms/catalogues/online-claim.v1";
import { accounts, contextOf } from "@/tests/support/applications";
import { subjectWith } from "@/tests/support/check-subjects";
import { oddDrafts } from "@/tests/support/odd-drafts";

/** Every issue of every rule (docs/portal §5). */
const codes: Readonly<Record<CheckName, readonly string[]>> = {
  account: [
    "facility-code.length",
    "facility-code.ten-digits",
    "facility-code.check-digit",
    "facility-code.missing",
    "facility-code.letters",
    "facility-code.other-ten-digits",
    "facility-code.six-digits",
  ],
  "facility-type": ["facility-type.workplace-form", "facility-type.not-for-workplace"],
  "customer-id": [
    "customer-id.type-conflict",
    "customer-id.type-unknown",
    "customer-id.caf-length",
    "customer-id.cop-length",
  ],
  "shared-customer-id": [
    "shared-customer-id.circular",
    "shared-customer-id.not-registered",
    "shared-customer-id.not-reflected",
  ],
  "line-carrier": ["line-carrier.needs-ipv4", "line-carrier.not-ntt-option", "line-carrier.needs-ipsec"],
  "ipsec-provider": ["ipsec-provider.is-ntt-carrier"],
  "v6-option": ["v6-option.not-contracted"],
  payment: ["payment.transfer-only"],
  "start-month": ["start-month.too-early", "start-month.too-late"],
  "year-and-month": ["year-and-month.half", "year-and-month.past"],
  "operating-system": ["operating-system.support-ends", "operating-system.support-ended"],
  names: ["names.unknown-program", "names.unknown-maker", "names.near-miss"],
  documents: ["documents.same-file", "documents.large", "documents.large-together"],
  "secret-number": ["secret-number.phone"],
  preconditions: [
    "preconditions.cannot-log-in",
    "preconditions.account-differs",
    "preconditions.domains-blocked",
    "preconditions.already-online",
    "preconditions.paper-filed",
    "preconditions.no-safety-rules",
    "preconditions.future-day",
  ],
};

const names = Object.keys(codes) as CheckName[];

const facilities = fc
  .record({
    account: fc.constantFrom(...Object.values(accounts)),
    code: fc.option(fc.stringMatching(/^[0-9A]{0,11}$/)),
  })
  .map(({ account, code }) => ({ ...account, code, phones: ["03-1234-5678"] }));

const siblings = fc.option(
  fc.record({
    customerIdType: fc.constantFrom("same", "caf", "cop", "unanswered"),
    accepted: fc.boolean(),
  }),
);

const contexts: fc.Arbitrary<CheckContext> = fc.record({
  today: fc.record({
    year: fc.integer({ min: 2024, max: 2030 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  }),
  facility: facilities,
  vendor: fc.constant(contextOf(accounts.medical).vendor),
  sibling: siblings,
});

const subjects: fc.Arbitrary<CheckSubject> = fc
  .constantFrom(...publishedCatalogues)
  .chain((catalogue) =>
    fc.record({ catalogue: fc.constant(catalogue), answers: oddDrafts(catalogue), context: contexts }),
  );

describe("rules across fields", () => {
  test.each(names)("%s lists exactly its issues", (name) => {
    expect(new Set(checks[name].errors)).toEqual(new Set(codes[name]));
    expect(checks[name].errors).toHaveLength(codes[name].length);
  });

  test("there is no further rule", () => {
    expect(Object.keys(checks).sort()).toStrictEqual([...names].sort());
  });

  test.each(names)("%s never shows an issue that it does not list", (name) => {
    fc.assert(
      fc.property(subjects, (subject) => {
        if (!subject.catalogue.checks.includes(name)) return;
        for (const { code } of checks[name].find(subject)) expect(codes[name]).toContain(code);
      }),
    );
  });

  test("every issue is shown at a field of the form", () => {
    fc.assert(
      fc.property(subjects, (subject) => {
        const { fields, questions } = subject.catalogue;
        const keys = [...fields, ...questions].map(({ key }) => key);
        for (const { field } of checkIssues(subject)) expect(keys).toContain(field);
      }),
    );
  });

  test("the form's rules speak in the order the form names them", () => {
    const values = {
      carrier: "ctc",
      line: "ipv6",
      applicationType: "start",
      claimStartYear: "2026",
      claimStartMonth: "12",
      mailDomains: "not-yet",
    };
    const subject = subjectWith(onlineClaimV1, values);
    expect(checkIssues(subject).map(({ code }) => code)).toStrictEqual([
      "line-carrier.needs-ipv4",
      "start-month.too-early",
      "preconditions.domains-blocked",
    ]);
    const two: CheckName[] = ["preconditions", "line-carrier"];
    const reordered = { ...subject, catalogue: { ...onlineClaimV1, checks: two } };
    expect(checkIssues(reordered).map(({ code }) => code)).toStrictEqual([
      "preconditions.domains-blocked",
      "line-carrier.needs-ipv4",
    ]);
  });
});
