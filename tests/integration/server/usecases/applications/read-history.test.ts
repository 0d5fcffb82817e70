import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { readHistory } from "@/lib/server/usecases/applications/read-history";
import { returnApplication } from "@/lib/server/usecases/applications/return-application";
import { returnField } from "@/lib/server/usecases/applications/return-field";
import { saveField } from "@/lib/server/usecases/applications/save-field";
import { given, twice } from "../../../../support/applications";
import { productDatabase, type FreshDatabase } from "../../../../support/databases/fresh-database";
import { asked } from "../../../../support/reviewed-application";
import { newPair, started, type Pair } from "../../../../support/started-application";

let database: FreshDatabase;
let pair: Pair;

beforeAll(async () => {
  database = await productDatabase();
  pair = await newPair(database);
});

afterAll(() => database.drop());

const kinds = async (actor: Pair["vendor"], applicationId: string): Promise<string[]> =>
  (await readHistory(actor, { applicationId })).entries.map(({ event }) => event.kind);

test("says who, when, from what to what, and where it was heard, the newest first", async () => {
  const applicationId = await started(pair);
  const change = { applicationId, field: "remarks" };
  await saveField(pair.clinic, { ...change, answer: given("工事は12月です。"), basedOn: 0 });
  await saveField(pair.vendor, { ...change, answer: given("工事は1月です。"), basedOn: 1, source: "phone" });
  const { entries } = await readHistory(pair.clinic, { applicationId });
  expect(entries.map(({ event: { kind }, side }) => [kind, side])).toEqual([
    ["field.changed", "vendor"],
    ["field.changed", "clinic"],
    ["application.started", "vendor"],
  ]);
  expect(entries[0]?.event).toMatchObject({ field: "remarks", source: "phone" });
  expect(JSON.stringify(entries[0]?.event)).toContain("工事は12月です。");
  expect(Number.isNaN(entries[0]?.at.getTime())).toBe(false);
});

test("never holds 秘密の番号", async () => {
  const applicationId = await started(pair, "eligibility");
  const secret = { applicationId, field: "secretNumber", answer: given(twice("4826")), basedOn: 0 };
  await saveField(pair.clinic, secret);
  for (const actor of [pair.clinic, pair.vendor]) {
    const { entries } = await readHistory(actor, { applicationId });
    expect(entries.map(({ event }) => event.kind)).toContain("secret.set");
    expect(JSON.stringify(entries)).not.toContain("4826");
  }
});

test("what the vendor returns is told to the clinic when it is sent, not while it is looked at", async () => {
  const applicationId = await asked(pair);
  await returnField(pair.vendor, { applicationId, field: "line", version: 1, reason: "書面と違います。" });
  expect(await kinds(pair.vendor, applicationId)).toContain("field.returned");
  expect(await kinds(pair.clinic, applicationId)).not.toContain("field.returned");
  await returnApplication(pair.vendor, { applicationId });
  expect(await kinds(pair.clinic, applicationId)).toContain("field.returned");
});

test("goes on page after page", async () => {
  const applicationId = await asked(pair);
  const all = await kinds(pair.vendor, applicationId);
  const pages: string[] = [];
  for (let before: string | undefined; ;) {
    const page = await readHistory(pair.vendor, { applicationId, before, limit: 5 });
    pages.push(...page.entries.map(({ event }) => event.kind));
    if (page.next === null) break;
    before = page.next;
  }
  expect(pages).toEqual(all);
  const nonsense = await readHistory(pair.vendor, { applicationId, before: "いつか" });
  expect(nonsense.isFirst).toBe(true);
});
