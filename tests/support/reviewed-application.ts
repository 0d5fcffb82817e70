import type { Answers } from "@/lib/forms/answer";
import { approveRest } from "@/lib/server/usecases/applications/approve-rest";
import { readApplication } from "@/lib/server/usecases/applications/read-application";
import { requestCheck } from "@/lib/server/usecases/applications/request-check";
import type { FreshDatabase } from "./databases/fresh-database";
import { filled, type Pair } from "./started-application";

/** Everything recorded of an application, the oldest first. */
export const eventsOf = (database: FreshDatabase, applicationId: string) =>
  database.asOwner<{ kind: string; data: Record<string, unknown> }>(
    "select kind, data from audit_events where application_id = $1 order by no",
    [applicationId],
  );

/** A complete application for which the clinic asked for the check. */
export const asked = async (pair: Pair, more: Answers = {}): Promise<string> => {
  const applicationId = await filled(pair, more);
  await requestCheck(pair.clinic, { applicationId });
  return applicationId;
};

/** Approves what is left, as somebody does who looks at the latest state. */
export const approveAll = async ({ vendor }: Pair, applicationId: string): Promise<number> => {
  const { state } = await readApplication(vendor, { applicationId });
  return (await approveRest(vendor, { applicationId, seen: state.changeNo })).approved;
};

/** What a reader sees of one field. */
export const fieldSeenBy = async (actor: Pair["vendor"], applicationId: string, field: string) =>
  (await readApplication(actor, { applicationId })).state.fields[field];
