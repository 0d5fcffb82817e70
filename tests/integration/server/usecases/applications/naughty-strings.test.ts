import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { isAppError } from "@/lib/domain/errors";
import type { Answer, FieldValue } from "@/lib/forms/answer";
import { answerable, type Catalogue, type Field, type KindName } from "@/lib/forms/catalogue";
import { currentCatalogues } from "@/lib/forms/catalogues/published";
import { normaliseAnswer } from "@/lib/forms/normalise";
import { cancelApplication } from "@/lib/server/usecases/applications/cancel-application";
import { listApplications } from "@/lib/server/usecases/applications/list-applications";
import { readApplication } from "@/lib/server/usecases/applications/read-application";
import { resumeApplication } from "@/lib/server/usecases/applications/resume-application";
import { renameSelf } from "@/lib/server/usecases/people/rename-self";
import { readChanges } from "@/lib/server/usecases/applications/read-changes";
import { saveField } from "@/lib/server/usecases/applications/save-field";
import { productDatabase, type FreshDatabase } from "../../../../support/databases/fresh-database";
import { naughtyLines, naughtyStrings } from "../../../../support/naughty-strings";
import { newPair, started, type Pair } from "../../../../support/started-application";

let database: FreshDatabase;
let pairs: ReadonlyMap<string, Pair>;

beforeAll(async () => {
  database = await productDatabase();
  pairs = new Map([
    ["online-claim", await newPair(database)],
    ["eligibility", await newPair(database)],
    ["eligibility-workplace", await newPair(database, "7")],
  ]);
}, 60_000);

afterAll(() => database.drop());

/** Kinds whose text stays as it was typed. */
const asTyped: ReadonlySet<KindName> = new Set(["text", "note", "program-name", "company-name"]);

/** A text as somebody would bring it into a field of each kind. */
const valueWith = (field: Field, text: string): FieldValue => {
  if (field.kind === "choice") return field.options?.complete === false ? { written: text } : text;
  if (field.kind === "confirmation") return { done: true, by: text, on: text, how: "screen" };
  if (field.kind === "document") return { fileId: text, name: text, size: 1, sha256: text };
  const isTypedTwice = field.kind === "customer-id" || field.kind === "secret-number";
  return isTypedTwice ? { first: text, second: text } : text;
};

const fields: readonly (readonly [name: string, catalogue: Catalogue, field: Field])[] =
  currentCatalogues().flatMap((catalogue) =>
    answerable(catalogue).map((field) => [`${catalogue.id} ${field.key}`, catalogue, field] as const),
  );

/** Fields that are the same in several forms are tried in the first; every kind and every key is there. */
const different = fields.filter(
  ([, , field], at) =>
    fields.findIndex(([, , other]) => other.key === field.key && other.kind === field.kind) === at,
);

/** One field of one application, and what is known of it. */
interface Desk {
  readonly pair: Pair;
  readonly applicationId: string;
  readonly field: Field;
  answer: Answer | null;
  version: number;
  changeNo: number;
}

/** What stands in the field after a save, or that it was refused; nothing else may have changed. */
const outcome = async (desk: Desk, answer: Answer): Promise<Answer | null | "refused"> => {
  const { pair, applicationId, field } = desk;
  try {
    await saveField(pair.clinic, { applicationId, field: field.key, answer, basedOn: desk.version });
  } catch (thrown) {
    if (!isAppError(thrown) || thrown.code !== "invalid") throw thrown;
    return "refused";
  }
  const { changeNo, fields } = await readChanges(pair.clinic, { applicationId, after: desk.changeNo });
  expect(Object.keys(fields).filter((key) => key !== field.key)).toEqual([]);
  const own = fields[field.key];
  if (own !== undefined) Object.assign(desk, { changeNo, version: own.version, answer: own.answer });
  return desk.answer;
};

const deskFor = async (catalogue: Catalogue, field: Field): Promise<Desk> => {
  const pair = pairs.get(catalogue.id);
  if (pair === undefined) throw new Error("no facility for that form");
  const applicationId = await started(pair, catalogue.id);
  const { changeNo, fields } = await readChanges(pair.clinic, { applicationId, after: 0 });
  const { version = 0, answer = null } = fields[field.key] ?? {};
  return { pair, applicationId, field, changeNo, version, answer };
};

test("the list is long, and no text stands in it twice", () => {
  expect(naughtyStrings.length).toBeGreaterThan(110);
  expect(new Set(naughtyStrings.map(({ text }) => text)).size).toBe(naughtyStrings.length);
});

describe.each(different)("%s", (_name, catalogue, field) => {
  const isClosed =
    field.kind === "document" || (field.kind === "choice" && field.options?.complete !== false);

  test("keeps every text as it should, or says why not, and touches nothing else", async () => {
    const desk = await deskFor(catalogue, field);
    for (const { why, text, kept } of naughtyStrings) {
      const answer = { value: valueWith(field, text) };
      const got = await outcome(desk, answer);
      if (isClosed || kept === null) expect([why, text, got]).toEqual([why, text, "refused"]);
      else if (field.kind === "secret-number") expect(JSON.stringify(got)).not.toContain("first");
      else expect([why, text, got]).toEqual([why, text, normaliseAnswer(field, answer)]);
      if (asTyped.has(field.kind) && kept !== null)
        expect([why, got]).toEqual([why, kept === "" ? null : { value: kept }]);
    }
    for (const { text, lines, line } of naughtyLines)
      if (asTyped.has(field.kind))
        expect(await outcome(desk, { value: text })).toEqual({ value: field.kind === "note" ? lines : line });
  }, 60_000);
});

/** Silent corrections, written out by hand (docs/portal §10). */
const corrected: readonly (readonly [kind: KindName, typed: string, kept: string])[] = [
  ["year", "２０２７", "2027"],
  ["year", "令和９年", "2027"],
  ["year", "R9", "2027"],
  ["year", "2027年", "2027"],
  ["month", "０２", "2"],
  ["month", "12月", "12"],
  ["month", "　３　", "3"],
  ["dial-up-number", "０３－１２３４－５６７８", "0312345678"],
  ["dial-up-number", "03 1234 5678", "0312345678"],
  ["dial-up-number", "03ー1234ー5678", "0312345678"],
  ["customer-id", "ＣＡＦ１２３４５６７８９０", "CAF1234567890"],
  ["customer-id", "caf 123-456-7890", "CAF1234567890"],
  ["customer-id", "COP　12345678", "COP12345678"],
  ["mail-address", "ｔａｎａｋａ＠ｅｘａｍｐｌｅ．ｊｐ", "tanaka@example.jp"],
  ["mail-address", " tanaka@example.jp ", "tanaka@example.jp"],
  ["text", "株式会社オプテック　", "株式会社オプテック"],
  ["program-name", " Opt.one3 ", "Opt.one3"],
  ["company-name", "㈱データ中国", "㈱データ中国"],
  ["note", "一行目\r\n二行目", "一行目\n二行目"],
  ["note", "か\u3099", "が"],
];

test.each(corrected)("a %s typed %j is kept as %j", async (kind, typed, kept) => {
  const found = fields.find(([, , field]) => field.kind === kind);
  if (found === undefined) return;
  const [, catalogue, field] = found;
  const got = await outcome(await deskFor(catalogue, field), { value: valueWith(field, typed) });
  expect(got).toEqual({ value: valueWith(field, kept) });
});

test("the other texts a person types are kept as typed or refused, never a fault", async () => {
  const pair = pairs.get("online-claim");
  if (pair === undefined) throw new Error("no facility for that form");
  const applicationId = await started(pair);
  const foreseen = async (work: Promise<unknown>): Promise<boolean> => {
    try {
      await work;
      return true;
    } catch (thrown) {
      if (!isAppError(thrown) || thrown.code !== "invalid") throw thrown;
      return false;
    }
  };
  for (const { why, text, kept } of naughtyStrings) {
    await listApplications(pair.vendor, { search: text });
    await foreseen(renameSelf(pair.clinic, { name: text }));
    const cancelled = await foreseen(
      cancelApplication(pair.vendor, { applicationId, reason: "other", note: text }),
    );
    if (!cancelled) continue;
    const { state } = await readApplication(pair.vendor, { applicationId });
    if (kept !== null) expect([why, state.cancelled?.note]).toEqual([why, kept]);
    await resumeApplication(pair.vendor, { applicationId });
  }
}, 60_000);
