import { describe, expect, test } from "@jest/globals";
import { answerable, fieldOf, takesDocuments } from "@/lib/forms/catalogue";
import {
  catalogueSchema,
  checkNames,
  controls,
  entries,
  handlings,
  kindNames,
  owners,
  rowNotes,
} from "@/lib/forms/catalogue-schema";
import { eligibilityWorkplaceV1 } from "@/lib/forms/catalogues/eligibility-workplace.v1";
import { eligibilityV1 } from "@/lib/forms/catalogues/eligibility.v1";
import { onlineClaimV1 } from "@/lib/forms/catalogues/online-claim.v1";
import { rowOf, withRow } from "../../support/catalogue-rows";

test("a row or a question is found by its key", () => {
  expect(fieldOf(onlineClaimV1, "remarks")).toBe(rowOf(onlineClaimV1, "remarks"));
  expect(fieldOf(onlineClaimV1, "prefecture")).toBe(onlineClaimV1.fields[0]);
  expect(fieldOf(onlineClaimV1, "portalLogin")).toBe(onlineClaimV1.questions[0]);
});

test("asking for a key that is not there names catalogue and key", () => {
  expect(() => fieldOf(onlineClaimV1, "secretNumber")).toThrow("online-claim has no field secretNumber");
});

test("職域診療所 alone is asked for copies of papers", () => {
  expect([onlineClaimV1, eligibilityV1, eligibilityWorkplaceV1].map(takesDocuments)).toEqual([
    false,
    false,
    true,
  ]);
});

const preconditions = ["portalLogin", "loginMail", "accountMatch", "mailDomains"];
const eligibilityRows = [
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

test.each([
  {
    catalogue: onlineClaimV1,
    keys: [
      "applicationType",
      "consent",
      "claimStartYear",
      "claimStartMonth",
      "programName",
      "softwareMaker",
      "operatingSystem",
      "line",
      "dialUpNumber",
      "ipsecProvider",
      "customerIdType",
      "customerId",
      "payment",
      "remarks",
      ...preconditions,
      "claimMethod",
      "paperFiling",
      "safetyRules",
      "carrier",
    ],
  },
  { catalogue: eligibilityV1, keys: [...eligibilityRows, ...preconditions, "carrier"] },
  {
    catalogue: eligibilityWorkplaceV1,
    keys: [...eligibilityRows, "openingPermit", "openingNotice", ...preconditions, "carrier"],
  },
])(
  "of $catalogue.id a person answers every row but the account's and second entries, then the questions",
  ({ catalogue, keys }) => {
    expect(answerable(catalogue).map(({ key }) => key)).toEqual(keys);
  },
);

describe("the words of catalogues", () => {
  test.each([
    ["entry", entries, "paste choose check upload type-here compare leave-blank"],
    ["owner", owners, "clinic clinic-only vendor either auto"],
    ["handling", handlings, "stored confidential portal-filled"],
    ["control", controls, "display radio select checkbox text textarea file text-or-select select-or-radio"],
    ["note", rowNotes, "keep-shown may-be-hidden same-line-fills"],
    [
      "kind",
      kindNames,
      "account choice text note program-name company-name dial-up-number customer-id secret-number year month confirmation document mail-address",
    ],
    [
      "check",
      checkNames,
      "account facility-type customer-id shared-customer-id line-carrier ipsec-provider v6-option payment start-month year-and-month operating-system names documents secret-number preconditions",
    ],
  ] as const)("for %s", (_what, words, expected) => {
    expect(words.join(" ")).toBe(expected);
  });
});

describe("the schema of catalogues", () => {
  const accepts = (catalogue: unknown): boolean => catalogueSchema.safeParse(catalogue).success;
  const row = (change: object) => withRow(onlineClaimV1, "remarks", change);

  test.each([{ id: "online" }, { id: "a-b" }, { version: 2 }, { feeTables: ["1", "3", "4", "6", "7"] }])(
    "takes %j",
    (change) => {
      expect(accepts({ ...onlineClaimV1, ...change })).toBe(true);
    },
  );

  test.each([
    { id: "Online" },
    { id: "1a" },
    { id: "a b" },
    { id: "a1" },
    { id: "" },
    { version: 1.5 },
    { version: "1" },
    { feeTables: ["5"] },
    { portal: { ...onlineClaimV1.portal, address: "総合ポータルサイト" } },
    { portal: { ...onlineClaimV1.portal, more: "" } },
    { portal: { ...onlineClaimV1.portal, confidence: "D" } },
    { sections: [{ key: "a b", label: "" }] },
    { checks: ["nothing"] },
    { questions: [{ ...onlineClaimV1.questions[0], group: "else" }] },
    { questions: [{ ...onlineClaimV1.questions[0], number: 19 }] },
    { asOf: null },
    { more: "" },
  ])("refuses %j", (change) => {
    expect(accepts({ ...onlineClaimV1, ...change })).toBe(false);
  });

  test.each([
    { key: "aB1" },
    { requirement: "optional" },
    { waivedWhen: [] },
    { variants: [{ when: { field: "line", in: [] }, change: {} }] },
    { variants: [{ when: { field: "line", in: [] }, change: { format: "数字" } }] },
    { confidence: "I" },
    { repeats: "customerId" },
  ])("takes a row with %j", (change) => {
    expect(accepts(row(change))).toBe(true);
  });

  test.each([
    { key: "Remarks" },
    { key: "1a" },
    { key: "a-b" },
    { key: " a" },
    { key: "" },
    { number: 1.5 },
    { control: "button" },
    { kind: "number" },
    { requirement: "maybe" },
    { owner: "nobody" },
    { entry: "type" },
    { handling: "lost" },
    { note: "else" },
    { confidence: "?" },
    { account: "address" },
    { mayBePlanned: false },
    { actOnPortal: false },
    { gloss: null },
    { from: { of: "customerId", part: "first" } },
    { from: { of: "customerId", part: "type", more: "" } },
    { shown: { field: "line" } },
    { shown: { field: "line", in: ["a"], not: [] } },
    { variants: [{ when: { field: "line", in: [] }, change: { help: "" } }] },
    { variants: [{ when: { field: "line", in: [] }, change: { format: undefined } }] },
    { variants: [{ when: { field: "line", in: [] }, change: { format: 7 } }] },
    { variants: [{ change: {} }] },
    { more: "" },
  ])("refuses a row with %j", (change) => {
    expect(accepts(row(change))).toBe(false);
  });
});

describe("the schema of option lists", () => {
  const list = { name: "n", seen: "2024-05", source: "S1", complete: true, options: [] };
  const option = { key: "a-1", number: "1", text: "あ", shown: null, meaning: "い", confidence: "C" };
  const accepts = (options: unknown): boolean =>
    catalogueSchema.safeParse(withRow(onlineClaimV1, "line", { options } as object)).success;

  test.each([
    list,
    { ...list, options: [option] },
    { ...list, options: [{ ...option, numberLost: true, alsoSeen: ["う"] }] },
    { ...list, options: [{ key: "a-1", number: null, text: "あ", shown: "あ", confidence: "C" }] },
  ])("takes %j", (value) => {
    expect(accepts(value)).toBe(true);
  });

  test.each([
    { ...list, seen: "2024-5" },
    { ...list, seen: "2024-05-01" },
    { ...list, seen: "12024-05" },
    { ...list, complete: "no" },
    { ...list, more: "" },
    { ...list, options: [{ ...option, key: "A" }] },
    { ...list, options: [{ ...option, key: "a b" }] },
    { ...list, options: [{ ...option, key: " a" }] },
    { ...list, options: [{ ...option, key: "" }] },
    { ...list, options: [{ ...option, number: 1 }] },
    { ...list, options: [{ ...option, numberLost: false }] },
    { ...list, options: [{ ...option, shown: "あ" }] },
    { ...list, options: [{ ...option, meaning: undefined }] },
    { ...list, options: [{ ...option, confidence: "D" }] },
    { ...list, options: [{ ...option, more: "" }] },
  ])("refuses %j", (value) => {
    expect(accepts(value)).toBe(false);
  });
});
