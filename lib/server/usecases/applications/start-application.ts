import * as z from "zod";
import { sideOf, type Actor } from "@/lib/domain/actor";
import type { ValueSource } from "@/lib/domain/application/field-change";
import { AppError } from "@/lib/domain/errors";
import type { Answer } from "@/lib/forms/answer";
import type { Catalogue } from "@/lib/forms/catalogue";
import { currentCatalogues } from "@/lib/forms/catalogues/published";
import { planFor, procedures, type OfferedForm, type Procedure } from "@/lib/forms/procedures";
import { addApplication, findApplication, holdApplication, listFieldRows } from "../../db/applications";
import { writeField } from "../../db/application-changes";
import { findFacility, type Facility } from "../../db/facilities";
import type { TenantTx } from "../../db/tenant";
import { defineUseCase } from "../../usecase";
import { copiedAnswers } from "./copied-answers";
import { catalogueOf } from "./held-application";

interface FirstAnswer {
  readonly field: string;
  readonly answer: Answer;
  readonly source: ValueSource;
  readonly note: string | null;
}

const offeredForm = (procedure: Procedure, facility: Facility, id: string): [OfferedForm, Catalogue] => {
  const form = planFor(procedure, facility.feeTable).forms.find(({ catalogue }) => catalogue === id);
  const catalogue = currentCatalogues().find((each) => each.id === id);
  if (form === undefined || catalogue === undefined) throw new AppError("not-found", {});
  return [form, catalogue];
};

/** What a sister facility's application says of line, OS, program and maker. @throws AppError not-found */
const answersOfSister = async (
  tx: TenantTx,
  catalogue: Catalogue,
  facility: Facility,
  sisterId: string,
): Promise<{ note: string; answers: Readonly<Record<string, Answer>> }> => {
  const sister = await findApplication(tx, sisterId);
  if (sister?.clinicId !== facility.clinicId) throw new AppError("not-found", {});
  const rows = await listFieldRows(tx, sisterId);
  return { note: String(sister.number), answers: copiedAnswers(catalogue, catalogueOf(sister), rows) };
};

const writeAnswers = async (
  tx: TenantTx,
  actor: Actor,
  applicationId: string,
  answers: readonly FirstAnswer[],
): Promise<void> => {
  const application = await holdApplication(tx, applicationId);
  if (application === null) throw new AppError("not-found", {});
  for (const { field, answer, source, note } of answers)
    await writeField(tx, application, {
      field,
      answer,
      version: 1,
      source,
      sourceNote: note,
      savedBy: actor.personId,
      savedSide: sideOf(actor.role),
      correctedFrom: null,
    });
};

/**
 * Starts an application of a facility on the form that its procedure leads to; 申請区分 follows from the procedure.
 * @param input.copyFrom an application of a sister facility whose line, OS, program and maker are taken over
 */
export const startApplication = defineUseCase({
  name: "applications.startApplication",
  permission: "application.start",
  input: z.object({
    facilityId: z.uuid(),
    procedure: z.enum(procedures),
    catalogue: z.string(),
    copyFrom: z.uuid().nullable().default(null),
  }),
  records: ["application.started", "application.copied"],
  run: async ({ tx, actor, input: { facilityId, procedure, catalogue: formId, copyFrom } }) => {
    const facility = await findFacility(tx, facilityId);
    if (facility === null) throw new AppError("not-found", {});
    const [{ applicationType }, catalogue] = offeredForm(procedure, facility, formId);
    const sister = copyFrom === null ? null : await answersOfSister(tx, catalogue, facility, copyFrom);
    const applicationId = await addApplication(tx, {
      vendorId: actor.vendorId,
      clinicId: facility.clinicId,
      facilityId,
      catalogue: catalogue.id,
      catalogueVersion: catalogue.version,
      procedure,
      createdBy: actor.personId,
    });
    const copied = Object.entries(sister?.answers ?? {});
    await writeAnswers(tx, actor, applicationId, [
      { field: "applicationType", answer: { value: applicationType }, source: "procedure", note: null },
      ...copied.map(([field, answer]): FirstAnswer => ({
        field,
        answer,
        source: "copy",
        note: sister?.note ?? null,
      })),
    ]);
    return {
      result: { applicationId },
      audit: [
        {
          kind: "application.started",
          applicationId,
          catalogue: catalogue.id,
          version: catalogue.version,
          procedure,
        } as const,
        ...(copyFrom === null
          ? []
          : [
              {
                kind: "application.copied",
                applicationId,
                fromApplicationId: copyFrom,
                fields: copied.map(([field]) => field),
              } as const,
            ]),
      ],
    };
  },
});
