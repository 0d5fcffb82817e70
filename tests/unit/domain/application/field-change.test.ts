import { describe, expect, test } from "@jest/globals";
import {
  decideFieldChange,
  valueSources,
  type ProposedChange,
  type StoredAnswer,
} from "@/lib/domain/application/field-change";
import type { Status } from "@/lib/domain/application/status";
import { roles, type Role } from "@/lib/domain/actor";
import { fieldOf, type Catalogue } from "@/lib/forms/catalogue";
import { eligibilityWorkplaceV1 } from "@/lib/forms/catalogues/eligibility-workplace.v1";
import { eligibilityV1 } from "@/lib/forms/catalogues/eligibility.v1";
import { onlineClaimV1 } from "@/lib/forms/catalogues/online-claim.v1";
import { confirmed, delegated, documentNamed, given, planned, twice } from "@/tests/support/applications";

const nothing: StoredAnswer = { answer: null, version: 0 };
const ipv6: StoredAnswer = { answer: given("ipv6"), version: 3 };

interface Save {
  readonly catalogue?: Catalogue;
  readonly field?: string;
  readonly status?: Status;
  readonly role?: Role;
  readonly stored?: StoredAnswer;
}

const save = (change: ProposedChange, how: Save = {}) => {
  const { catalogue = onlineClaimV1, field = "line", status = "filling", role = "clinicStaff" } = how;
  return decideFieldChange(fieldOf(catalogue, field), status, { role }, how.stored ?? ipv6, change);
};

describe("one save", () => {
  test("a new value counts the version up by one", () => {
    expect(save({ answer: given("ipv4"), basedOn: 3 })).toStrictEqual({
      kind: "changed",
      stored: { answer: given("ipv4"), version: 4 },
      reopens: false,
    });
  });

  test("the first value of a field is version 1", () => {
    expect(save({ answer: given("ipv4"), basedOn: 0 }, { stored: nothing })).toStrictEqual({
      kind: "changed",
      stored: { answer: given("ipv4"), version: 1 },
      reopens: false,
    });
  });

  test("emptying a field is a change", () => {
    expect(save({ answer: null, basedOn: 3 })).toStrictEqual({
      kind: "changed",
      stored: { answer: null, version: 4 },
      reopens: false,
    });
  });

  test.each([0, 2, 3, 4])(
    "the stored value again is no change, whatever version it was based on (%i)",
    (basedOn) => {
      expect(save({ answer: given("ipv6"), basedOn })).toStrictEqual({ kind: "unchanged", stored: ipv6 });
    },
  );

  test("blanks alone empty a field too", () => {
    const written = given({ written: "　 " });
    expect(save({ answer: written, basedOn: 3 })).toStrictEqual({
      kind: "changed",
      stored: { answer: null, version: 4 },
      reopens: false,
    });
  });

  test("emptying an empty field is no change", () => {
    expect(save({ answer: null, basedOn: 7 }, { stored: nothing })).toStrictEqual({
      kind: "unchanged",
      stored: nothing,
    });
  });

  test.each([0, 2, 4])(
    "another value on another version (%i) is a conflict that shows what is stored",
    (basedOn) => {
      expect(save({ answer: given("ipv4"), basedOn })).toStrictEqual({ kind: "conflict", stored: ipv6 });
      expect(save({ answer: null, basedOn })).toStrictEqual({ kind: "conflict", stored: ipv6 });
    },
  );

  test("a value is stored as it is normalised, and compared so", () => {
    const stored: StoredAnswer = { answer: given("2"), version: 1 };
    const how = { field: "claimStartMonth", stored };
    expect(save({ answer: given("２月"), basedOn: 0 }, how)).toStrictEqual({ kind: "unchanged", stored });
    expect(save({ answer: given("０３月"), basedOn: 1 }, how)).toStrictEqual({
      kind: "changed",
      stored: { answer: given("3"), version: 2 },
      reopens: false,
    });
  });

  test("leaving a field to the vendor is a change, and a value that is only planned another one", () => {
    expect(save({ answer: delegated, basedOn: 3 })).toMatchObject({
      stored: { answer: delegated, version: 4 },
    });
    const how = { catalogue: eligibilityWorkplaceV1, stored: { answer: given("ip-vpn"), version: 1 } };
    expect(save({ answer: planned("ip-vpn"), basedOn: 1 }, how)).toStrictEqual({
      kind: "changed",
      stored: { answer: planned("ip-vpn"), version: 2 },
      reopens: false,
    });
  });
});

describe("who may save what, and when", () => {
  const wish: ProposedChange = { answer: given("ipv4"), basedOn: 3 };
  const decisions = (status: Status, how: Save = {}, change: ProposedChange = wish) =>
    roles.map((role) => {
      const decided = save(change, { ...how, status, role });
      return decided.kind === "refused" ? decided.because : decided.kind;
    });

  const all = (decision: string) => [decision, decision, decision, decision];

  test.each<[Status, readonly string[]]>([
    ["filling", all("changed")],
    ["checking", ["changed", "changed", "not-editable", "not-editable"]],
    ["returned", all("changed")],
    ["approved", all("changed")],
    ["sent", all("not-editable")],
    ["received", all("not-editable")],
    ["done", all("not-editable")],
    ["cancelled", all("not-editable")],
  ])("%s: vendorAdmin, vendorStaff, clinicAdmin, clinicStaff → %p", (status, expected) => {
    expect(decisions(status)).toStrictEqual(expected);
  });

  test.each<[Status, string]>([
    ["filling", "changed"],
    ["checking", "changed"],
    ["returned", "changed"],
    ["approved", "changed"],
    ["sent", "not-editable"],
    ["received", "not-editable"],
    ["done", "not-editable"],
    ["cancelled", "not-editable"],
  ])(
    "what never goes onto the sheet can be settled by anybody until the sending: %s → %s",
    (status, decision) => {
      const date = { done: true, by: "田中", on: "2026-12-10", how: "screen" as const };
      const consent = { field: "consent", stored: nothing };
      const paper = { field: "paperFiling", stored: nothing };
      expect(decisions(status, consent, { answer: given(date), basedOn: 0 })).toStrictEqual(all(decision));
      expect(decisions(status, paper, { answer: given("none"), basedOn: 0 })).toStrictEqual(all(decision));
    },
  );

  test("秘密の番号 is the clinic's alone (docs/portal §1.4)", () => {
    const how = { catalogue: eligibilityV1, field: "secretNumber", stored: nothing };
    const number = { answer: given(twice("4826")), basedOn: 0 };
    const vendorKeptOut = ["clinic-only", "clinic-only"];
    expect(decisions("filling", how, number)).toStrictEqual([...vendorKeptOut, "changed", "changed"]);
    expect(decisions("checking", how, number)).toStrictEqual([...vendorKeptOut, "changed", "changed"]);
  });

  test("the vendor may upload the copies and enter what the clinic decides (docs/portal §1.4)", () => {
    const copy = { answer: given(documentNamed("開設届.pdf")), basedOn: 0 };
    const workplace = { catalogue: eligibilityWorkplaceV1, field: "openingNotice", stored: nothing };
    expect(decisions("filling", workplace, copy)).toStrictEqual(all("changed"));
    const payment = { answer: given("transfer"), basedOn: 0 };
    expect(decisions("filling", { field: "payment", stored: nothing }, payment)).toStrictEqual(
      all("changed"),
    );
  });

  test.each(["prefecture", "feeTable", "facilityCode", "facilityName"])(
    "%s is filled in by the portal and by nobody else",
    (field) => {
      const change = { answer: given("13"), basedOn: 0 };
      const how = { field, stored: nothing };
      expect(decisions("filling", how, change)).toStrictEqual(all("filled-by-portal"));
      expect(decisions("sent", how, change)).toStrictEqual(all("filled-by-portal"));
    },
  );

  test("a refusal comes before everything else", () => {
    expect(save({ answer: given("ipv6"), basedOn: 3 }, { status: "sent" })).toStrictEqual({
      kind: "refused",
      because: "not-editable",
    });
    expect(save({ answer: given("ipv4"), basedOn: 0 }, { status: "sent" })).toStrictEqual({
      kind: "refused",
      because: "not-editable",
    });
  });
});

describe("a change after the approval", () => {
  const change = (field: string, answer: ProposedChange["answer"], catalogue = onlineClaimV1) =>
    save({ answer, basedOn: 0 }, { catalogue, field, status: "approved", stored: nothing });

  test.each<[string, ProposedChange["answer"]]>([
    ["line", given("ipv4")],
    ["customerId", given(twice("CAF1234567890"))],
    ["payment", given("transfer")],
    ["remarks", given("備考です")],
    ["carrier", given("other")],
    ["claimStartMonth", given("3")],
    ["line", delegated],
  ])("of %s takes the application back to 入力中", (field, answer) => {
    expect(change(field, answer)).toMatchObject({ kind: "changed", reopens: true });
  });

  test("of a copy takes it back too", () => {
    const answer = given(documentNamed("開設届.pdf"));
    expect(change("openingNotice", answer, eligibilityWorkplaceV1)).toMatchObject({ reopens: true });
  });

  test.each<[string, ProposedChange["answer"], Catalogue]>([
    ["consent", given(confirmed), onlineClaimV1],
    ["consent", given(confirmed), eligibilityV1],
    ["secretNumber", given(twice("4826")), eligibilityV1],
    ["portalLogin", given(confirmed), onlineClaimV1],
    ["loginMail", given("a@example.jp"), onlineClaimV1],
    ["accountMatch", given("differs"), onlineClaimV1],
    ["mailDomains", given("allowed"), onlineClaimV1],
    ["claimMethod", given("paper"), onlineClaimV1],
    ["paperFiling", given("none"), onlineClaimV1],
    ["safetyRules", given("drawn-up"), onlineClaimV1],
  ])("of %s leaves the approval alone", (field, answer, catalogue) => {
    expect(change(field, answer, catalogue)).toMatchObject({ kind: "changed", reopens: false });
  });

  test.each<Status>(["filling", "returned"])("only an approved application is reopened, not %s", (status) => {
    expect(save({ answer: given("ipv4"), basedOn: 3 }, { status })).toMatchObject({ reopens: false });
  });

  test("no change and a conflict reopen nothing", () => {
    expect(save({ answer: given("ipv6"), basedOn: 0 }, { status: "approved" })).toStrictEqual({
      kind: "unchanged",
      stored: ipv6,
    });
    expect(save({ answer: given("ipv4"), basedOn: 0 }, { status: "approved" })).toStrictEqual({
      kind: "conflict",
      stored: ipv6,
    });
  });
});

test("a value comes from the person, by telephone, FAX or visit, from a preset or a copy", () => {
  expect(valueSources).toStrictEqual(["person", "phone", "fax", "visit", "preset", "copy", "procedure"]);
});
