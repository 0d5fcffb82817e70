import * as z from "zod";
import { endReadmission } from "../../db/readmissions";
import { defineUseCase } from "../../usecase";
import { reachedReadmission } from "./reached-readmission";

/** Ends a re-admission; the old password holds again. */
export const revokeReadmission = defineUseCase({
  name: "readmissions.revokeReadmission",
  permission: "clinicMember.readmit",
  input: z.object({ readmissionId: z.uuid() }),
  records: ["readmission.revoked"],
  run: async ({ tx, actor, input: { readmissionId } }) => {
    const { clinicId, personId } = await reachedReadmission(tx, actor, readmissionId);
    const ended = await endReadmission(tx, readmissionId);
    return { result: null, audit: ended ? [{ kind: "readmission.revoked", clinicId, personId }] : [] };
  },
});
