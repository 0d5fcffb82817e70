import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Actor } from "@/lib/domain/actor";
import { startApplication } from "@/lib/server/usecases/applications/start-application";
import { createFacility } from "@/lib/server/usecases/facilities/create-facility";
import type { FreshDatabase } from "../databases/fresh-database";
import type { insiders } from "./world";

type Insider = (typeof insiders)[number];

/** What somebody of ours is sending: a file that has just begun, one that has arrived, and a photograph. */
export interface OwnFiles {
  readonly begun: string;
  readonly received: string;
  readonly photo: string;
}

/** An application of our clinic that takes files, what each of us sends for it, and one that is kept. */
export interface Files {
  readonly applicationId: string;
  readonly kept: string;
  readonly of: Readonly<Record<Insider, OwnFiles>>;
}

export const fileText = "開設許可書の写し（わが社の顧客）";

/** Everything that somebody gave up is being sent again. */
export const filesAreBegun = (database: FreshDatabase): Promise<unknown> =>
  database.asOwner("update files set status = 'reserved' where status = 'dropped'");

export const plantFiles = async (
  database: FreshDatabase,
  clinicId: string,
  staff: Readonly<Record<Insider, Actor>>,
): Promise<Files> => {
  const facility = { feeTable: "7", prefecture: "23", code: "", name: "工場診療所", loginMail: "" };
  const { id: facilityId } = await createFacility(staff.vendorAdmin, { clinicId, ...facility });
  const { applicationId } = await startApplication(staff.vendorAdmin, {
    facilityId,
    procedure: "first-use",
    catalogue: "eligibility-workplace",
  });
  const bytes = Buffer.from(fileText);
  const plant = async (
    who: Insider,
    purpose: string,
    status: string,
    field = "openingPermit",
  ): Promise<string> => {
    const side = staff[who].clinicId === null ? "vendor" : "clinic";
    const [row] = await database.asOwner<{ id: string }>(
      `insert into files (application_id, vendor_id, clinic_id, field, purpose, name, size, last_modified, status,
         uploaded_by, uploaded_side, kind, sha256)
       values ($1, $2, $3, $4, $5, $6, $7, 0, $8, $9, $10, 'pdf', $11) returning id`,
      [
        applicationId,
        staff.vendorAdmin.vendorId,
        clinicId,
        field,
        purpose,
        "許可書.pdf",
        bytes.length,
        status,
        staff[who].personId,
        side,
        createHash("sha256").update(bytes).digest("hex"),
      ],
    );
    if (row === undefined) throw new Error("no file was planted");
    return row.id;
  };
  const own = async (who: Insider): Promise<OwnFiles> => ({
    begun: await plant(who, "document", "reserved", "openingNotice"),
    received: await plant(who, "document", "received"),
    photo: await plant(who, "photo", "received"),
  });
  const kept = await plant("clinicAdmin", "document", "kept");
  const folder = join(database.dataFolder, "files");
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, kept), bytes);
  return {
    applicationId,
    kept,
    of: {
      vendorAdmin: await own("vendorAdmin"),
      vendorStaff: await own("vendorStaff"),
      clinicAdmin: await own("clinicAdmin"),
      clinicStaff: await own("clinicStaff"),
    },
  };
};
