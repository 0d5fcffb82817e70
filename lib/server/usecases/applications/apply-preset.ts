import * as z from "zod";
import { sideOf } from "@/lib/domain/actor";
import { answersOf } from "@/lib/domain/application/application";
import { decideFieldChange } from "@/lib/domain/application/field-change";
import { mayEdit } from "@/lib/domain/application/status";
import { AppError } from "@/lib/domain/errors";
import { fieldOf } from "@/lib/forms/catalogue";
import { presetValues } from "@/lib/forms/presets/preset";
import { updateApplication, writeField } from "../../db/application-changes";
import { listFieldRows } from "../../db/applications";
import { findPreset } from "../../db/presets";
import { ruled } from "../../ruled";
import { defineUseCase } from "../../usecase";
import { fieldStates } from "./application-state";
import { held } from "./held-application";

const chosenPreset = ruled(
  (key) => key,
  (key) => (key === "" ? { code: "preset.unchosen" } : undefined),
);

/**
 * Fills in what a preset of the vendor says, only where nobody answered yet; answers how many fields it filled.
 * @throws AppError wrong-status where the application cannot be edited now
 */
export const applyPreset = defineUseCase({
  name: "applications.applyPreset",
  permission: "application.edit",
  input: z.object({ applicationId: z.uuid(), preset: chosenPreset }),
  records: ["preset.applied", "approval.voided"],
  run: async ({ tx, actor, input: { applicationId, preset: key } }) => {
    const { application, catalogue } = await held(tx, applicationId);
    const { status, snapshotNumber: snapshot } = application;
    const preset = await findPreset(tx, actor.vendorId, key);
    if (preset === null) throw new AppError("not-found", {});
    if (!mayEdit(status, actor)) throw new AppError("wrong-status", { status, move: "edit" });
    const rows = await listFieldRows(tx, applicationId);
    const filled: string[] = [];
    let voidedBy: string | undefined;
    for (const { field, value } of presetValues(
      preset,
      catalogue,
      answersOf(fieldStates(rows, actor, status)),
    )) {
      const version = rows.find((row) => row.field === field)?.version ?? 0;
      const change = decideFieldChange(
        fieldOf(catalogue, field),
        status,
        actor,
        { answer: null, version },
        { answer: { value }, basedOn: version },
      );
      if (change.kind !== "changed") continue;
      if (change.reopens) voidedBy ??= field;
      await writeField(tx, application, {
        field,
        ...change.stored,
        source: "preset",
        sourceNote: preset.name,
        savedBy: actor.personId,
        savedSide: sideOf(actor.role),
        correctedFrom: null,
      });
      filled.push(field);
    }
    await updateApplication(tx, applicationId, {
      preset: key,
      ...(voidedBy !== undefined && { status: "filling" }),
    });
    return {
      result: { filled: filled.length },
      audit: [
        { kind: "preset.applied", applicationId, preset: preset.name, fields: filled } as const,
        ...(voidedBy === undefined
          ? []
          : [{ kind: "approval.voided", applicationId, snapshot, field: voidedBy } as const]),
      ],
    };
  },
});
