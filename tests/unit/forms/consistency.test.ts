import { describe, expect, test } from "@jest/globals";
import type { Catalogue, Question } from "@/lib/forms/catalogue";
import { eligibilityV1 } from "@/lib/forms/catalogues/eligibility.v1";
import { onlineClaimV1 } from "@/lib/forms/catalogues/online-claim.v1";
import { publishedCatalogues } from "@/lib/forms/catalogues/published";
import type { Condition } from "@/lib/forms/condition";
import { consistentCatalogueSchema } from "@/lib/forms/consistency";
import type { Option, OptionList } from "@/lib/forms/option-list";
import { withRow } from "../../support/catalogue-rows";

const messagesOf = (catalogue: unknown): readonly string[] =>
  consistentCatalogueSchema.safeParse(catalogue).error?.issues.map(({ message }) => message) ?? [];

const option: Option = { key: "a", number: "1", text: "あ", shown: "1: あ", confidence: "A" };

const listWith = (change: Partial<Option>): OptionList => ({
  name: "test",
  seen: "2024-05",
  source: "S1",
  complete: true,
  options: [{ ...option, ...change } as Option],
});

const question: Question = {
  key: "extra",
  group: "line",
  label: "もう1つの質問",
  kind: "note",
  help: "例です。",
  source: "S1",
  owner: "clinic",
};

const asking = (change: Partial<Question>): Catalogue => ({
  ...onlineClaimV1,
  questions: [...onlineClaimV1.questions, { ...question, ...change }],
});

const on = (field: string, ...values: readonly string[]): Condition => ({ field, in: [...values] });

test.each(publishedCatalogues)("$id holds together", (catalogue) => {
  expect(messagesOf(catalogue)).toEqual([]);
});

describe("rows", () => {
  test("run on from 1", () => {
    expect(messagesOf(withRow(onlineClaimV1, "remarks", { number: 19 }))).toEqual([
      "remarks: number does not run on",
    ]);
    expect(messagesOf(withRow(onlineClaimV1, "prefecture", { number: 0 }))).toEqual([
      "prefecture: number does not run on",
    ]);
  });

  test("have keys of their own, among questions too", () => {
    expect(messagesOf(withRow(onlineClaimV1, "remarks", { key: "payment" }))).toEqual([
      "payment: used twice",
    ]);
    expect(messagesOf(asking({ key: "remarks" }))).toEqual(["remarks: used twice"]);
    expect(messagesOf(asking({ key: "paperFiling" }))).toEqual(["paperFiling: used twice"]);
    expect(messagesOf(asking({}))).toEqual([]);
  });

  test("belong to a section of the catalogue", () => {
    expect(messagesOf(withRow(onlineClaimV1, "remarks", { section: "nowhere" }))).toEqual([
      "remarks: no such section",
    ]);
  });

  test("take values only from what is there", () => {
    const message = ["no field nothing to take a value from"];
    expect(messagesOf(withRow(onlineClaimV1, "customerIdType", { typeFrom: "nothing" }))).toEqual(message);
    expect(messagesOf(withRow(eligibilityV1, "customerIdConfirm", { repeats: "nothing" }))).toEqual(message);
  });
});

describe("conditions", () => {
  const placed: readonly (readonly [string, (condition: Condition) => Catalogue])[] = [
    ["requiredWhen", (condition) => withRow(onlineClaimV1, "remarks", { requiredWhen: condition })],
    ["shown", (condition) => withRow(onlineClaimV1, "remarks", { shown: condition })],
    ["waivedWhen", (condition) => withRow(onlineClaimV1, "remarks", { waivedWhen: [condition] })],
    [
      "variants",
      (condition) =>
        withRow(onlineClaimV1, "remarks", {
          variants: [{ when: condition, change: { note: "keep-shown" } }],
        }),
    ],
  ];

  test.each(placed)("%s: on a choice that is there", (_place, catalogueWith) => {
    const noChoice = (key: string) => [`remarks: condition on ${key}, which is no choice`];
    expect(messagesOf(catalogueWith(on("nothing", "a")))).toEqual(noChoice("nothing"));
    expect(messagesOf(catalogueWith(on("programName", "a")))).toEqual(noChoice("programName"));
    expect(messagesOf(catalogueWith(on("loginMail", "a")))).toEqual(noChoice("loginMail"));
  });

  test.each(placed)("%s: on options that are there", (_place, catalogueWith) => {
    expect(messagesOf(catalogueWith(on("line", "isdn", "adsl", "fax")))).toEqual([
      "remarks: condition on unknown option line.adsl",
      "remarks: condition on unknown option line.fax",
    ]);
    expect(messagesOf(catalogueWith(on("line", "isdn")))).toEqual([]);
    expect(messagesOf(catalogueWith(on("carrier", "ctc")))).toEqual([]);
  });

  test.each(["unanswered", "delegated", "written"])("the word %s is known of every choice", (word) => {
    for (const [, catalogueWith] of placed) expect(messagesOf(catalogueWith(on("line", word)))).toEqual([]);
  });
});

describe("kinds", () => {
  test("a choice and nothing else has options", () => {
    const message = (key: string) => [`${key}: options and kind do not match`];
    expect(messagesOf(withRow(onlineClaimV1, "payment", { kind: "note" }))).toEqual(message("payment"));
    expect(messagesOf(withRow(onlineClaimV1, "remarks", { kind: "choice" }))).toEqual(message("remarks"));
    expect(messagesOf(asking({ kind: "choice" }))).toEqual(message("extra"));
    expect(messagesOf(asking({ options: listWith({}) }))).toEqual(message("extra"));
    expect(messagesOf(asking({ kind: "choice", options: listWith({}) }))).toEqual([]);
  });

  test("a row of the account and nothing else says which part of it", () => {
    const message = (key: string) => [`${key}: account and kind do not match`];
    expect(messagesOf(withRow(onlineClaimV1, "prefecture", { kind: "note" }))).toEqual(message("prefecture"));
    expect(messagesOf(withRow(onlineClaimV1, "remarks", { kind: "account" }))).toEqual(message("remarks"));
  });
});

describe("options", () => {
  test("of one list have keys of their own", () => {
    const options: OptionList = {
      ...listWith({}),
      options: [option, { ...option, text: "い", shown: "1: い" }, option],
    };
    expect(messagesOf(withRow(onlineClaimV1, "payment", { options }))).toEqual([
      "payment.a: used twice",
      "payment.a: used twice",
    ]);
  });

  test("a question is never filled in by the portal", () => {
    expect(messagesOf(asking({ kind: "account" }))).toEqual(["extra: account and kind do not match"]);
  });

  const row = (change: Partial<Option>) => withRow(onlineClaimV1, "payment", { options: listWith(change) });

  test("without a known wording say what to choose", () => {
    expect(messagesOf(row({ shown: null, meaning: "「あ」を示す選択肢" }))).toEqual([]);
  });

  test.each<[string, Partial<Option>]>([
    ["another text", { shown: "1: い" }],
    ["another number", { shown: "2: あ" }],
    ["no number", { shown: "あ" }],
    ["a number that is not known", { number: null }],
    ["something behind", { shown: "1: あ。" }],
  ])("are worded with number and text: not with %s", (_name, change) => {
    expect(messagesOf(row(change))).toEqual(["payment.a: wording is not number and text"]);
  });

  test.each<Partial<Option>>([
    { shown: "1:あ" },
    { shown: "1 : あ" },
    { number: null, shown: "あ" },
    { text: "あ い", shown: "1: あい" },
  ])("blanks and colons do not count: %j", (change) => {
    expect(messagesOf(row(change))).toEqual([]);
  });

  test("of questions are held to the same", () => {
    expect(messagesOf(asking({ kind: "choice", options: listWith({ shown: "い" }) }))).toEqual([
      "extra.a: wording is not number and text",
    ]);
  });
});

test("everything that is wrong is told at once", () => {
  const broken = withRow(onlineClaimV1, "remarks", {
    number: 1,
    section: "nowhere",
    kind: "choice",
    shown: on("line", "adsl"),
  });
  expect(messagesOf(broken)).toEqual([
    "remarks: number does not run on",
    "remarks: no such section",
    "remarks: condition on unknown option line.adsl",
    "remarks: options and kind do not match",
  ]);
  const issue = consistentCatalogueSchema.safeParse(broken).error?.issues[0];
  expect(issue?.code).toBe("custom");
});

test("what is no catalogue at all is refused by its shape", () => {
  expect(consistentCatalogueSchema.safeParse({ ...onlineClaimV1, more: 1 }).success).toBe(false);
  expect(consistentCatalogueSchema.safeParse({}).success).toBe(false);
});
