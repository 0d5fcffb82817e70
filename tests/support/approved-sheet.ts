import type { Actor } from "@/lib/domain/actor";
import { answersOf } from "@/lib/domain/application/application";
import { validUntil } from "@/lib/domain/application/claim-start";
import { takeSnapshot } from "@/lib/domain/application/snapshot";
import { isoDate } from "@/lib/domain/calendar/plain-date";
import { catalogueOf } from "@/lib/server/usecases/applications/held-application";
import { readApplication } from "@/lib/server/usecases/applications/read-application";
import { snapshotDigest } from "@/lib/server/snapshot-digest";
import type { FreshDatabase } from "./databases/fresh-database";

/** Freezes an application as it stands, as an approval does; answers the number of its 版. */
export const approvedAsItStands = async (
  database: FreshDatabase,
  vendor: Actor,
  applicationId: string,
): Promise<number> => {
  const { facility, state, catalogue: pinned } = await readApplication(vendor, { applicationId });
  const catalogue = catalogueOf({ catalogue: pinned.id, catalogueVersion: pinned.version });
  const answers = answersOf(state.fields);
  const previous = state.snapshot?.number ?? 0;
  const { number, hash, ...content } = takeSnapshot(catalogue, answers, facility, previous, snapshotDigest);
  const until = validUntil(catalogue, answers);
  const day = until === null ? null : isoDate(until);
  await database.asOwner(
    `insert into application_snapshots (application_id, number, vendor_id, clinic_id, content, hash, valid_until, approved_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [applicationId, number, vendor.vendorId, facility.clinicId, content, hash, day, vendor.personId],
  );
  await database.asOwner(
    "update applications set status = 'approved', snapshot_number = $2, valid_until = $3 where id = $1",
    [applicationId, number, day],
  );
  return number;
};
