import * as z from "zod";
import type { StartableForm } from "@/lib/domain/application/starting";
import { AppError } from "@/lib/domain/errors";
import { planFor, procedures, type ProcedureGuidance } from "@/lib/forms/procedures";
import { findClinic } from "../../db/clinics";
import { findFacility, listFacilities, type Facility } from "../../db/facilities";
import { listApplicationRows } from "../../db/listed-applications";
import { defineUseCase } from "../../usecase";
import { startableForms } from "./startable-forms";

interface Start {
  /** The reader's own facilities; a vendor looks for its customers' by name. */
  readonly own: readonly Facility[];
  readonly facility: (Facility & { readonly clinicName: string }) | null;
  readonly forms: readonly StartableForm[];
  readonly guidance: readonly ProcedureGuidance[];
}

const everything = { words: [], number: null };

/** More applications than a clinic ever has; the latest of them are looked at. */
const manyOfClinic = 100;

/**
 * What is chosen so far of an application that is to be started, and what can be chosen next. Without a facility, a
 * clinic is offered its own; where it has one only, that one is chosen.
 */
export const readStart = defineUseCase({
  name: "applications.readStart",
  permission: "application.start",
  input: z.object({
    facilityId: z.uuid().nullable().default(null),
    procedure: z.enum(procedures).nullable().default(null),
  }),
  records: [],
  run: async ({ tx, actor, input: { facilityId, procedure } }) => {
    const own = actor.clinicId === null ? [] : await listFacilities(tx, actor.clinicId);
    const only = own.length === 1 ? (own[0]?.id ?? null) : null;
    const chosen = facilityId ?? only;
    const nothing: Start = { own, facility: null, forms: [], guidance: [] };
    if (chosen === null) return { result: nothing, audit: [] };
    const facility = await findFacility(tx, chosen);
    const clinic = facility === null ? null : await findClinic(tx, facility.clinicId);
    if (facility === null || clinic === null) throw new AppError("not-found", {});
    const start: Start = { ...nothing, facility: { ...facility, clinicName: clinic.name } };
    if (procedure === null) return { result: start, audit: [] };
    const { forms, guidance } = planFor(procedure, facility.feeTable);
    const ofClinic = await listApplicationRows(tx, {
      sought: everything,
      statuses: [],
      clinicId: clinic.id,
      after: null,
      limit: manyOfClinic,
    });
    return {
      result: { ...start, forms: await startableForms(tx, facility, forms, ofClinic), guidance },
      audit: [],
    };
  },
});
