import type { Actor } from "@/lib/domain/actor";
import type { SendingRow } from "@/lib/server/db/applications";
import { startApplication } from "@/lib/server/usecases/applications/start-application";
import { isoDate, tokyoDate } from "@/lib/domain/calendar/plain-date";
import { approvedAsItStands } from "../approved-sheet";
import type { FreshDatabase } from "../databases/fresh-database";

/** Applications of our clinic on their way: one that is approved, and as many of each later kind as may be moved on. */
export interface Sheets {
  readonly approved: string;
  readonly toSend: readonly string[];
  readonly toUndo: readonly string[];
  readonly sent: readonly string[];
  readonly received: readonly string[];
  /** Sent with something that is only planned. */
  readonly toSettle: readonly string[];
}

/** One for each of our people who may move it on, and one more. */
const enough = 5;

const sending: SendingRow = {
  sentOn: isoDate(tokyoDate(new Date())),
  recordedOn: isoDate(tokyoDate(new Date())),
  differently: [],
  before: "approved",
  by: "送った人",
  tooLate: false,
};

export const plantSheets = async (
  database: FreshDatabase,
  vendor: Actor,
  facilityId: string,
): Promise<Sheets> => {
  const application = async (status: string): Promise<string> => {
    const { applicationId } = await startApplication(vendor, {
      facilityId,
      procedure: "first-use",
      catalogue: "eligibility",
    });
    await approvedAsItStands(database, vendor, applicationId);
    await database.asOwner("update applications set status = $2, sending = $3 where id = $1", [
      applicationId,
      status,
      status === "approved" ? null : sending,
    ]);
    return applicationId;
  };
  const planned = async (): Promise<string> => {
    const id = await application("sent");
    const rows = [{ field: "line", value: "1" }];
    await database.asOwner("update applications set sending = $2 where id = $1", [
      id,
      { ...sending, planned: rows },
    ]);
    return id;
  };
  const several = async (make: () => Promise<string>): Promise<string[]> => {
    const made: string[] = [];
    while (made.length < enough) made.push(await make());
    return made;
  };
  return {
    approved: await application("approved"),
    toSend: await several(() => application("approved")),
    toUndo: await several(() => application("sent")),
    sent: await several(() => application("sent")),
    received: await several(() => application("received")),
    toSettle: await several(planned),
  };
};
