import * as z from "zod";
import { AppError } from "@/lib/domain/errors";
import { proofMinutes } from "@/lib/domain/people/session-limits";
import type { Catalogue } from "@/lib/forms/catalogue";
import { findProof } from "../../db/sessions";
import { defineUseCase } from "../../usecase";
import { held } from "./held-application";
import { keptSecret } from "./secret-number";

/** The field that keeps what a confidential row shows; a row that repeats another shows the same. */
const keptUnder = (catalogue: Catalogue, key: string): string => {
  const row = catalogue.fields.find((each) => each.key === key);
  if (row?.handling !== "confidential") throw new AppError("not-found", {});
  return row.repeats ?? row.key;
};

/**
 * Shows a confidential text to the clinic's own people, for a few minutes after they entered their password again in the
 * same session. `until` is an instant in UTC, `seconds` what is left until then.
 * @param input.sessionId the session that asks, known to the server alone
 * @throws AppError prove-first; not-found where nothing is kept
 */
export const revealSecret = defineUseCase({
  name: "applications.revealSecret",
  permission: "secret.reveal",
  input: z.object({ applicationId: z.uuid(), field: z.string().max(100), sessionId: z.uuid() }),
  records: ["secret.revealed"],
  run: async ({ tx, input: { applicationId, field, sessionId } }) => {
    const { application, catalogue } = await held(tx, applicationId);
    const key = keptUnder(catalogue, field);
    const proof = await findProof(tx, sessionId, proofMinutes);
    if (proof === null) throw new AppError("prove-first", {});
    const value = await keptSecret(tx, application, key);
    if (value === null) throw new AppError("not-found", {});
    return { result: { value, ...proof }, audit: [{ kind: "secret.revealed", applicationId }] };
  },
});
