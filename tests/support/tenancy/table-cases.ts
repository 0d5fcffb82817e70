import type { FreshDatabase } from "../databases/fresh-database";
import type { CallerName, World } from "./world";

/** How one table is tried: a row of ours, and who may see it. Everybody else must not. */
export interface TableCase {
  /** Adds a row of ours where the world has none yet. */
  readonly plant?: (database: FreshDatabase, world: World) => Promise<unknown>;
  /** Picks the row. */
  readonly where: (world: World) => string;
  readonly readers: readonly CallerName[];
}

const vendorSide = ["vendorAdmin", "vendorStaff"] as const;
const clinicSide = ["clinicAdmin", "clinicStaff"] as const;
const neighbours = ["otherClinicAdmin", "otherClinicStaff"] as const;

const record = "00000000-0000-4000-8000-00000000aaaa";

/** One case for every table; a table without its case fails the suite. */
export const tableCases: Readonly<Record<string, TableCase>> = {
  vendors: {
    where: ({ vendorId }) => `id = '${vendorId}'`,
    readers: [...vendorSide, ...clinicSide, ...neighbours],
  },
  clinics: {
    where: ({ clinicId }) => `id = '${clinicId}'`,
    readers: [...vendorSide, ...clinicSide],
  },
  facilities: {
    where: ({ facilityId }) => `id = '${facilityId}'`,
    readers: [...vendorSide, ...clinicSide],
  },
  applications: {
    where: ({ applicationId }) => `id = '${applicationId}'`,
    readers: [...vendorSide, ...clinicSide],
  },
  application_fields: {
    where: ({ applicationId }) => `application_id = '${applicationId}' and field = 'applicationType'`,
    readers: [...vendorSide, ...clinicSide],
  },
  application_acknowledgements: {
    plant: (database, { vendorId, clinicId, applicationId, callers }) =>
      database.asOwner(
        `insert into application_acknowledgements (application_id, field, code, vendor_id, clinic_id, value_text, reason,
           acknowledged_by) values ($1, 'remarks', 'planted', $2, $3, '', 'reason', $4)`,
        [applicationId, vendorId, clinicId, callers.clinicStaff.personId],
      ),
    where: () => "code = 'planted'",
    readers: [...vendorSide, ...clinicSide],
  },
  application_snapshots: {
    plant: (database, { vendorId, clinicId, applicationId, callers }) =>
      database.asOwner(
        `insert into application_snapshots (application_id, number, vendor_id, clinic_id, content, hash, approved_by)
         values ($1, 1, $2, $3, '{}', 'planted', $4)`,
        [applicationId, vendorId, clinicId, callers.vendorStaff.personId],
      ),
    where: () => "hash = 'planted'",
    readers: [...vendorSide, ...clinicSide],
  },
  application_counts: { where: ({ vendorId }) => `vendor_id = '${vendorId}'`, readers: vendorSide },
  files: {
    where: ({ files }) => `id = '${files.kept}'`,
    readers: [...vendorSide, ...clinicSide],
  },
  presets: {
    plant: (database, { vendorId }) =>
      database.asOwner(
        "insert into presets (vendor_id, key, position, content) values ($1, 'planted', 1, '{}')",
        [vendorId],
      ),
    where: () => "key = 'planted'",
    readers: [...vendorSide, ...clinicSide, ...neighbours],
  },
  memberships: {
    where: ({ callers }) => `person_id = '${callers.clinicStaff.personId}'`,
    readers: [...vendorSide, ...clinicSide],
  },
  people: {
    where: ({ callers }) => `id = '${callers.clinicStaff.personId}'`,
    readers: [...vendorSide, ...clinicSide],
  },
  audit_events: {
    where: ({ clinicId }) => `kind = 'clinic.created' and clinic_id = '${clinicId}'`,
    readers: [...vendorSide, ...clinicSide],
  },
  audit_heads: { where: ({ vendorId }) => `vendor_id = '${vendorId}'`, readers: [] },
  data_keys: {
    plant: (database, { vendorId }) =>
      database.asOwner("insert into data_keys (vendor_id, master_id, wrapped) values ($1, 'planted', '')", [
        vendorId,
      ]),
    where: ({ vendorId }) => `vendor_id = '${vendorId}' and master_id = 'planted'`,
    readers: [...vendorSide, ...clinicSide, ...neighbours],
  },
  sealed_values: {
    plant: (database, { vendorId, clinicId }) =>
      database.asOwner(
        "insert into sealed_values (record_id, field, vendor_id, clinic_id, sealed) values ($1, 'secretNumber', $2, $3, '')",
        [record, vendorId, clinicId],
      ),
    where: () => `record_id = '${record}'`,
    readers: clinicSide,
  },
  passwords: {
    plant: (database, { callers }) =>
      database.asOwner("insert into passwords (person_id, hash) values ($1, 'planted')", [
        callers.clinicStaff.personId,
      ]),
    where: ({ callers }) => `person_id = '${callers.clinicStaff.personId}'`,
    readers: [],
  },
  sessions: { where: ({ sessions }) => `id = '${sessions.clinicStaff}'`, readers: ["clinicStaff"] },
  invitations: {
    where: ({ admissions }) => `id = '${admissions.invitationId}'`,
    readers: [...vendorSide, ...clinicSide],
  },
  readmissions: {
    where: ({ admissions }) => `id = '${admissions.readmissionId}'`,
    readers: [...vendorSide, ...clinicSide],
  },
  mails: {
    plant: (database, { vendorId, clinicId }) =>
      database.asOwner(
        `insert into mails (id, vendor_id, clinic_id, kind, record_id, to_address)
         values ($1, $2, $3, 'invitation', $1, 'hanako@example.jp')`,
        [record, vendorId, clinicId],
      ),
    where: () => `id = '${record}'`,
    readers: [...vendorSide, ...clinicSide],
  },
  rate_limits: {
    plant: (database) => database.asOwner("insert into rate_limits (key, points) values ('planted', 1)"),
    where: () => "key = 'planted'",
    readers: [],
  },
};
