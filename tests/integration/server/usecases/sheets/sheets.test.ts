import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Approved } from "@/lib/domain/application/sheet";
import { changeFacility } from "@/lib/server/usecases/facilities/change-facility";
import { exportSheet } from "@/lib/server/usecases/sheets/export-sheet";
import { readSheet } from "@/lib/server/usecases/sheets/read-sheet";
import { saveField } from "@/lib/server/usecases/applications/save-field";
import { claimStart, eligibilityStart, given } from "../../../../support/applications";
import { approvedAsItStands } from "../../../../support/approved-sheet";
import { productDatabase, type FreshDatabase } from "../../../../support/databases/fresh-database";
import { fill, newPair, started, type Pair } from "../../../../support/started-application";

let database: FreshDatabase;
let pair: Pair;

beforeAll(async () => {
  database = await productDatabase();
  pair = await newPair(database);
});

afterAll(async () => {
  await database.drop();
});

const approvedClaim = async (): Promise<string> => {
  const applicationId = await started(pair);
  await fill(pair.clinic, applicationId, claimStart("ipv6"));
  await approvedAsItStands(database, pair.vendor, applicationId);
  return applicationId;
};

const sheetOf = async (applicationId: string): Promise<Approved> => {
  const view = await readSheet(pair.clinic, { applicationId });
  if (view.kind !== "approved") throw new Error("not approved");
  return view;
};

const openings = async (applicationId: string) =>
  (
    await database.asOwner<{ data: unknown }>(
      "select data from audit_events where application_id = $1 and kind = 'sheet.opened' order by no",
      [applicationId],
    )
  ).map(({ data }) => data);

test("nothing approved is said, not refused, and nothing is recorded; a file is refused", async () => {
  const applicationId = await started(pair);
  expect(await readSheet(pair.vendor, { applicationId })).toMatchObject({
    kind: "not-approved",
    status: "filling",
    facility: { feeTable: "3", code: "9400105" },
  });
  for (const format of ["xlsx", "json"] as const)
    await expect(exportSheet(pair.vendor, { applicationId, format })).rejects.toMatchObject({
      code: "not-approved",
    });
  expect(await openings(applicationId)).toEqual([]);
});

test("the sheet says what was approved, until when it is valid, and who opened it how", async () => {
  const applicationId = await approvedClaim();
  const view = await sheetOf(applicationId);
  expect(view.sheet).toMatchObject({
    snapshot: 1,
    isCurrent: true,
    validUntil: { year: 2026, month: 12, day: 20 },
    portal: { address: "https://iryohokenjyoho.service-now.com/csm" },
  });
  expect(view.sheet.rows.find(({ key }) => key === "customerId")).toMatchObject({
    number: 16,
    value: "1234567890",
  });
  await readSheet(pair.vendor, { applicationId, format: "print" });
  await exportSheet(pair.vendor, { applicationId, format: "xlsx" });
  await exportSheet(pair.vendor, { applicationId, format: "json" });
  expect(await openings(applicationId)).toEqual(
    ["page", "print", "xlsx", "json"].map((format) => ({ applicationId, snapshot: 1, format })),
  );
  expect((await sheetOf(applicationId)).changeNo).toBe(view.changeNo);
});

test("a later change makes it 旧版 with the rows it had; the value it had makes it current again", async () => {
  const applicationId = await approvedClaim();
  const remark = (text: string, basedOn: number) =>
    saveField(pair.clinic, { applicationId, field: "remarks", answer: given(text), basedOn });
  await remark("ほかの備考", 1);
  const view = await sheetOf(applicationId);
  expect(view).toMatchObject({ status: "filling", sheet: { isCurrent: false } });
  expect(view.sheet.rows.at(-1)).toMatchObject({ key: "remarks", value: "回線工事は12月1日です。" });
  const { name } = await exportSheet(pair.clinic, { applicationId, format: "xlsx" });
  expect(name).toMatch(/^申請\d{4}_大阪歯科大学附属病院_第1版（旧版）\.xlsx$/u);
  await remark("回線工事は12月1日です。", 2);
  expect((await sheetOf(applicationId)).sheet.isCurrent).toBe(true);
  await remark("あたらしい備考", 3);
  expect(await approvedAsItStands(database, pair.vendor, applicationId)).toBe(2);
  const next = await sheetOf(applicationId);
  expect(next.sheet).toMatchObject({ snapshot: 2, isCurrent: true });
  expect(next.sheet.rows.at(-1)?.value).toBe("あたらしい備考");
});

test("a facility that is called otherwise makes it 旧版 too, and it keeps the name it was approved with", async () => {
  const other = await newPair(database);
  const applicationId = await started(other);
  await fill(other.clinic, applicationId, claimStart("ipv6"));
  await approvedAsItStands(database, other.vendor, applicationId);
  await changeFacility(other.vendor, {
    clinicId: other.clinicId,
    facilityId: other.facilityId,
    feeTable: "3",
    prefecture: "27",
    code: "9400105",
    name: "ほかの名前",
    loginMail: "",
  });
  expect(await readSheet(other.clinic, { applicationId })).toMatchObject({
    facility: { name: "大阪歯科大学附属病院" },
    sheet: { isCurrent: false },
  });
});

test("the JSON has the shape that is documented, and no confidential value", async () => {
  const applicationId = await started(pair, "eligibility");
  await fill(pair.clinic, applicationId, eligibilityStart("caf"));
  await approvedAsItStands(database, pair.vendor, applicationId);
  const { sheet } = await sheetOf(applicationId);
  const { body, name, plainName } = await exportSheet(pair.vendor, { applicationId, format: "json" });
  const content = JSON.parse(body.toString()) as { rows: Record<string, unknown>[] };
  expect(content).toEqual({
    applicationId,
    catalogue: "eligibility",
    version: 1,
    snapshot: 1,
    approvedAt: sheet.approvedAt,
    validUntil: null,
    facility: { prefecture: "27", feeTable: "3", code: "9400105", name: "大阪歯科大学附属病院" },
    rows: expect.any(Array) as unknown,
  });
  expect(content.rows).toHaveLength(18);
  expect(content.rows[8]).toEqual({
    number: 9,
    key: "customerId",
    section: "電気通信回線",
    label: "お客さまID (CAF)",
    gloss: null,
    entry: "paste",
    value: "1234567890",
  });
  expect(content.rows[15]).toMatchObject({ key: "secretNumber", entry: "type-here", value: null });
  expect(body.toString()).not.toContain("4826");
  expect(name).toMatch(/^申請\d{4}_大阪歯科大学附属病院_第1版\.json$/u);
  expect(plainName).toMatch(/^sheet-\d{4}-1\.json$/);
});
