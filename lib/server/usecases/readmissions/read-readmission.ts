import * as z from "zod";
import { admissionState } from "@/lib/domain/people/admission";
import { findClinic } from "../../db/clinics";
import { findLatestMail } from "../../db/mails";
import { admissionLink, codeAddress } from "../../admission-link";
import { admissionCode } from "../../admission-secrets";
import { defineUseCase } from "../../usecase";
import { reachedReadmission } from "./reached-readmission";

/** Everything to hand a re-admission over: link, code, until when, and what became of its mail. */
export const readReadmission = defineUseCase({
  name: "readmissions.readReadmission",
  permission: "clinicMember.readmit",
  input: z.object({ readmissionId: z.uuid() }),
  records: [],
  run: async ({ tx, actor, input: { readmissionId } }) => {
    const readmission = await reachedReadmission(tx, actor, readmissionId);
    const { clinicId } = readmission;
    const clinic = clinicId === null ? null : await findClinic(tx, clinicId);
    return {
      result: {
        ...readmission,
        state: admissionState(readmission, new Date()),
        clinicName: clinic?.name ?? null,
        link: admissionLink("readmission", readmissionId),
        code: admissionCode("readmission", readmissionId),
        codeAddress: codeAddress(),
        sentMail: await findLatestMail(tx, "readmission", readmissionId),
      },
      audit: [],
    };
  },
});
