import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Actor } from "@/lib/domain/actor";
import { createClinic } from "@/lib/server/usecases/clinics/create-clinic";
import { readClinic } from "@/lib/server/usecases/clinics/read-clinic";
import { listApplications } from "@/lib/server/usecases/applications/list-applications";
import { recordSending } from "@/lib/server/usecases/applications/record-sending";
import { requestCheck } from "@/lib/server/usecases/applications/request-check";
import { startApplication } from "@/lib/server/usecases/applications/start-application";
import { approvedAsItStands } from "../../../../support/approved-sheet";
import { claimStart } from "../../../../support/applications";
import { productDatabase, type FreshDatabase } from "../../../../support/databases/fresh-database";
import { newMember } from "../../../../support/members";
import { fill, filled, newPair, started, type Pair } from "../../../../support/started-application";

let database: FreshDatabase;
let pair: Pair;
let sakura: string;

beforeAll(async () => {
  database = await productDatabase();
  pair = await newPair(database);
  const facility = { feeTable: "1", prefecture: "13", code: "8814790", name: "桜坂診療所", loginMail: "" };
  const { id: clinicId } = await createClinic(pair.vendor, {
    ...{ name: "医療法人桜坂会", kana: "さくらざかかい", phone: "03-9876-5432", customerNumber: "M-0777" },
    ...{ address: "", contact: "", facilities: [facility] },
  });
  const [first] = (await readClinic(pair.vendor, { clinicId })).facilities;
  const facilityId = first?.id ?? "";
  const start = { facilityId, catalogue: "eligibility", procedure: "first-use" } as const;
  sakura = (await startApplication(pair.vendor, start)).applicationId;
}, 60_000);

afterAll(() => database.drop());

const found = async (asked: Parameters<typeof listApplications>[1], actor: Actor = pair.vendor) =>
  (await listApplications(actor, asked)).applications.map(({ id }) => id);

describe("applications are searched", () => {
  test.each([
    ["name of the facility", "桜坂診療所"],
    ["name of the customer", "桜坂会"],
    ["kana, written either way", "ｻｸﾗｻﾞｶ"],
    ["phone", "０３ー９８７６ー５４３２"],
    ["code of seven figures", "8814790"],
    ["code of ten figures", "1318814790"],
    ["顧客番号", "m-0777"],
  ])("by %s", async (_by, search) => {
    await started(pair);
    expect(await found({ search })).toEqual([sakura]);
  });

  test("by 申請番号, as it is said", async () => {
    const { applications } = await listApplications(pair.vendor, { search: "桜坂診療所" });
    const number = applications[0]?.number ?? 0;
    for (const said of ["", "申請番号 "])
      expect(await found({ search: said + String(number).padStart(4, "0") })).toContain(sakura);
  });

  test("and nothing is found for what nobody is called, or for signs alone", async () => {
    expect(await found({ search: "どこにもない医院" })).toEqual([]);
    expect(await found({ search: "・・・" })).toEqual([]);
  });

  test("a clinic finds its own alone", async () => {
    await started(pair);
    expect(await found({ search: "桜坂" }, pair.clinic)).toEqual([]);
    expect((await found({}, pair.clinic)).length).toBeGreaterThan(0);
  });
});

describe("the list", () => {
  test("says as many as there are, however they moved, to either side", async () => {
    const rows = await database.asOwner<{ status: string; count: number }>(
      "select status, count(*)::int as count from applications where vendor_id = $1 group by status",
      [pair.vendor.vendorId],
    );
    const counted = Object.fromEntries(rows.map(({ status, count }) => [status, count]));
    expect((await listApplications(pair.vendor, {})).counts).toEqual(counted);
    const { clinicId } = pair;
    const ofClinic = (await listApplications(pair.clinic, {})).counts;
    expect((await listApplications(pair.vendor, { clinicId })).counts).toEqual(ofClinic);
    expect(ofClinic).not.toEqual(counted);
  });

  test("is narrowed by whose turn it is, and counts them all", async () => {
    const applicationId = await filled(pair);
    await requestCheck(pair.clinic, { applicationId });
    const { applications, counts } = await listApplications(pair.vendor, { show: "vendor-turn" });
    expect(applications.map(({ id }) => id)).toContain(applicationId);
    expect(applications.every(({ status }) => status === "checking")).toBe(true);
    expect(counts.checking).toBe(applications.length);
    expect(counts.filling).toBeGreaterThan(0);
    expect(await found({ show: "nonsense" })).toContain(sakura);
  });

  test("goes on page after page, the latest activity first, each once", async () => {
    const all = await found({ limit: 200 });
    const pages: string[] = [];
    for (let after: string | null | undefined; after !== null;) {
      const page = await listApplications(pair.vendor, { limit: 2, after });
      pages.push(...page.applications.map(({ id }) => id));
      after = page.next;
    }
    expect(pages).toEqual(all);
    expect(new Set(pages).size).toBe(all.length);
  });

  test("says the last day, and that a sending came after it, to the vendor", async () => {
    const applicationId = await started(pair);
    await fill(pair.clinic, applicationId, claimStart("ipv6"), { applicationType: 1 });
    await approvedAsItStands(database, pair.vendor, applicationId);
    const one = async () =>
      (await listApplications(pair.vendor, { show: "unsent" })).applications.find(
        ({ id }) => id === applicationId,
      );
    expect(await one()).toMatchObject({ dated: true, tooLate: false, sentOn: null });
    await database.asOwner("update applications set valid_until = '2026-01-20' where id = $1", [
      applicationId,
    ]);
    await database.asOwner(
      "update application_snapshots set valid_until = '2026-01-20' where application_id = $1",
      [applicationId],
    );
    const late = { applicationId, sentOn: "2026/1/21", by: "山田", asInSheet: true };
    await recordSending(pair.clinic, late);
    const sent = (await listApplications(pair.vendor, { show: "sent" })).applications;
    expect(sent.find(({ id }) => id === applicationId)).toMatchObject({
      status: "sent",
      tooLate: true,
      sentOn: { year: 2026, month: 1, day: 21 },
    });
  });

  test("gives the vendor the phone of a clinic that no mail reaches", async () => {
    const phoneOf = async () =>
      (await listApplications(pair.vendor, { search: "桜坂" })).applications[0]?.phone;
    expect(await phoneOf()).toBe("03-9876-5432");
    const [{ clinic_id: clinicId } = { clinic_id: "" }] = await database.asOwner<{ clinic_id: string }>(
      "select clinic_id from applications where id = $1",
      [sakura],
    );
    const { personId } = await newMember(
      database,
      { vendorId: pair.vendor.vendorId, clinicId },
      "clinicStaff",
    );
    await database.asOwner("update people set login_id = 'hanako@sakura.example' where id = $1", [personId]);
    expect(await phoneOf()).toBeNull();
  });
});
