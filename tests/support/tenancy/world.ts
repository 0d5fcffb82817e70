import type { Actor, Role } from "@/lib/domain/actor";
import { saveField } from "@/lib/server/usecases/applications/save-field";
import { startApplication } from "@/lib/server/usecases/applications/start-application";
import { createClinic } from "@/lib/server/usecases/clinics/create-clinic";
import { readClinic } from "@/lib/server/usecases/clinics/read-clinic";
import { savePreset } from "@/lib/server/usecases/presets/save-preset";
import { createVendor } from "@/lib/server/usecases/vendors/create-vendor";
import type { FreshDatabase } from "../databases/fresh-database";
import { plantAdmissions, type Admissions } from "./admissions";
import { plantFiles, type Files } from "./files";
import { plantSheets, type Sheets } from "./sheets";

/** Whoever may knock: the people of our clinic and our vendor, those of others, who was removed, and nobody. */
export interface World {
  readonly vendorId: string;
  readonly clinicId: string;
  readonly clinicName: string;
  readonly facilityId: string;
  /** An application of that facility, オンライン請求, with one answer. */
  readonly applicationId: string;
  /** An application of that facility on the form that has 秘密の番号, which is kept. */
  readonly secretApplicationId: string;
  /** The key of our vendor's preset. */
  readonly presetKey: string;
  readonly customerNumber: string;
  /** Where the insiders are signed in. */
  readonly sessions: Readonly<Record<Insider, string>> & Readonly<Partial<Record<CallerName, string>>>;
  readonly callers: Readonly<Record<CallerName, Actor>>;
  readonly admissions: Admissions;
  readonly sheets: Sheets;
  readonly files: Files;
}

export const insiders = ["vendorAdmin", "vendorStaff", "clinicAdmin", "clinicStaff"] as const;
type Insider = (typeof insiders)[number];
export const outsiders = [
  "otherClinicAdmin",
  "otherClinicStaff",
  "otherVendorAdmin",
  "otherVendorStaff",
  "otherVendorClinicAdmin",
  "otherVendorClinicStaff",
] as const;
export const expelled = ["removedVendorAdmin", "removedClinicAdmin", "nobody"] as const;
export const callerNames = [...insiders, ...outsiders, ...expelled] as const;

export type CallerName = (typeof callerNames)[number];

const join = async (
  database: FreshDatabase,
  vendorId: string,
  clinicId: string | null,
  role: Role,
  removed = false,
): Promise<Actor> => {
  const [person] = await database.asOwner<{ id: string }>(
    "insert into people (name) values ($1) returning id",
    [role],
  );
  if (person === undefined) throw new Error("no person was added");
  await database.asOwner(
    `insert into memberships (vendor_id, clinic_id, person_id, role, removed_at)
     values ($1, $2, $3, $4, case when $5 then now() end)`,
    [vendorId, clinicId, person.id, role, removed],
  );
  return { personId: person.id, vendorId, clinicId, role };
};

/** Another vendor's clinic may have the code of ours. */
const codes: Readonly<Record<string, string>> = { "K-1": "0000018", "K-9": "0000018" };

const clinic = (name: string, customerNumber: string) => ({
  name,
  kana: "クリニック",
  phone: "03-0000-0000",
  address: "東京都",
  contact: "山田",
  customerNumber,
  facilities: [{ feeTable: "1", prefecture: "13", code: codes[customerNumber] ?? "", name, loginMail: "" }],
});

const support = { supportPhone: "03-1111-1111", supportHours: "9:00～17:30" };

const signIn = async (database: FreshDatabase, { personId, vendorId }: Actor): Promise<string> => {
  const [session] = await database.asOwner<{ id: string }>(
    `insert into sessions (token_hash, person_id, membership_id, vendor_id, browser, system, proved_at)
     select sha256(id::text::bytea), person_id, id, $2, 'Edge', 'Windows', now() + interval '1 hour'
     from memberships where person_id = $1
     returning id`,
    [personId, vendorId],
  );
  if (session === undefined) throw new Error("no session was opened");
  return session.id;
};

/** Two vendors, the first with two clinics, and somebody in every place. */
export const makeWorld = async (database: FreshDatabase): Promise<World> => {
  const ours = (await createVendor({ name: "わが社", ...support })).id;
  const theirs = (await createVendor({ name: "他社", ...support })).id;
  const vendorAdmin = await join(database, ours, null, "vendorAdmin");
  const otherVendorAdmin = await join(database, theirs, null, "vendorAdmin");
  const clinicName = "さくら医院（わが社の顧客）";
  const { id: clinicId } = await createClinic(vendorAdmin, clinic(clinicName, "K-1"));
  const neighbour = (await createClinic(vendorAdmin, clinic("となりの医院", "K-2"))).id;
  const foreign = (await createClinic(otherVendorAdmin, clinic("よその医院", "K-9"))).id;
  const staff = {
    vendorAdmin,
    vendorStaff: await join(database, ours, null, "vendorStaff"),
    clinicAdmin: await join(database, ours, clinicId, "clinicAdmin"),
    clinicStaff: await join(database, ours, clinicId, "clinicStaff"),
  };
  const [facility] = (await readClinic(vendorAdmin, { clinicId })).facilities;
  if (facility === undefined) throw new Error("no facility was added");
  const { applicationId } = await startApplication(vendorAdmin, {
    facilityId: facility.id,
    procedure: "first-use",
    catalogue: "online-claim",
  });
  const { applicationId: secretApplicationId } = await startApplication(vendorAdmin, {
    facilityId: facility.id,
    procedure: "first-use",
    catalogue: "eligibility",
  });
  await saveField(staff.clinicAdmin, {
    applicationId: secretApplicationId,
    field: "secretNumber",
    answer: { value: { first: "4826", second: "4826" } },
    basedOn: 0,
  });
  const { key: presetKey } = await savePreset(vendorAdmin, {
    key: null,
    typed: { name: "標準設置", reason: "標準です。", "online-claim.line": "ipv6" },
  });
  return {
    vendorId: ours,
    facilityId: facility.id,
    applicationId,
    files: await plantFiles(database, clinicId, staff),
    sheets: await plantSheets(database, vendorAdmin, facility.id),
    secretApplicationId,
    presetKey,
    admissions: await plantAdmissions(database, staff.vendorAdmin, clinicId),
    sessions: {
      vendorAdmin: await signIn(database, staff.vendorAdmin),
      vendorStaff: await signIn(database, staff.vendorStaff),
      clinicAdmin: await signIn(database, staff.clinicAdmin),
      clinicStaff: await signIn(database, staff.clinicStaff),
    },
    clinicId,
    clinicName,
    customerNumber: "K-1",
    callers: {
      ...staff,
      otherClinicAdmin: await join(database, ours, neighbour, "clinicAdmin"),
      otherClinicStaff: await join(database, ours, neighbour, "clinicStaff"),
      otherVendorAdmin,
      otherVendorStaff: await join(database, theirs, null, "vendorStaff"),
      otherVendorClinicAdmin: await join(database, theirs, foreign, "clinicAdmin"),
      otherVendorClinicStaff: await join(database, theirs, foreign, "clinicStaff"),
      removedVendorAdmin: await join(database, ours, null, "vendorAdmin", true),
      removedClinicAdmin: await join(database, ours, clinicId, "clinicAdmin", true),
      nobody: {
        personId: "00000000-0000-4000-8000-000000000001",
        vendorId: ours,
        clinicId,
        role: "clinicAdmin",
      },
    },
  };
};
