import * as z from "zod";
import { admissionPath } from "@/lib/domain/people/admission";
import { examineCode, normaliseCode } from "@/lib/domain/people/admission-code";
import { invitationIdOfCode } from "../../db/invitations";
import { readmissionIdOfCode } from "../../db/readmissions";
import { admissionToken, codeDigest } from "../../admission-secrets";
import { ruled } from "../../ruled";
import { defineSystemUseCase } from "../../usecase";

/** Where a typed code leads, or null. */
export const findCode = defineSystemUseCase({
  name: "admissions.findCode",
  reason: "whoever types a code is nobody yet, or not signed in",
  input: z.object({ code: ruled(normaliseCode, examineCode) }),
  records: [],
  run: async ({ tx, input: { code } }) => {
    const digest = codeDigest(code);
    const invitation = await invitationIdOfCode(tx, digest);
    if (invitation !== null)
      return {
        result: admissionPath("invitation", admissionToken("invitation", invitation)),
        audit: [],
      };
    const readmission = await readmissionIdOfCode(tx, digest);
    return {
      result:
        readmission === null
          ? null
          : admissionPath("readmission", admissionToken("readmission", readmission)),
      audit: [],
    };
  },
});
