import * as z from "zod/mini";

const id = z.uuid();
const text = z.string();
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const application = { applicationId: id };
/** Null for what concerns the vendor's own people. */
const organisation = { clinicId: z.nullable(id) };

const event = <Kind extends string, Shape extends z.core.$ZodLooseShape>(kind: Kind, shape: Shape) =>
  z.strictObject({ kind: z.literal(kind), ...shape });

/**
 * Everything that is recorded, by kind; the same rows are history, activity feed and live catch-up.
 * Values of confidential fields never stand here: `from` and `to` are null for them.
 */
export const auditEventSchema = z.discriminatedUnion("kind", [
  event("application.started", { ...application, catalogue: text, version: z.int(), procedure: text }),
  event("application.copied", { ...application, fromApplicationId: id, fields: z.array(text) }),
  event("field.changed", {
    ...application,
    field: text,
    from: z.nullable(text),
    to: z.nullable(text),
    source: text,
  }),
  event("field.acknowledged", { ...application, field: text, code: text, reason: text }),
  event("field.approved", { ...application, field: text, version: z.int() }),
  event("field.returned", { ...application, field: text, version: z.int(), reason: text }),
  event("field.returnWithdrawn", { ...application, field: text }),
  event("field.replied", { ...application, field: text, reply: text }),
  event("field.confirmed", { ...application, field: text, version: z.int() }),
  event("preset.applied", { ...application, preset: text, fields: z.array(text) }),
  event("preset.saved", { preset: text, name: text }),
  event("preset.removed", { preset: text, name: text }),
  event("check.requested", { ...application }),
  event("check.confirmedByPhone", { ...application, by: text, role: text, on: day, how: text }),
  event("check.takenBack", { ...application }),
  event("application.returned", { ...application, fields: z.array(text) }),
  event("application.approved", { ...application, snapshot: z.int(), hash: text }),
  event("approval.voided", { ...application, snapshot: z.int(), field: text }),
  event("application.cancelled", { ...application, reason: text, note: text }),
  event("application.resumed", { ...application }),
  event("sheet.opened", { ...application, snapshot: z.int(), format: text }),
  event("sending.recorded", {
    ...application,
    on: day,
    by: text,
    differently: z.array(text),
    tooLate: z.boolean(),
  }),
  event("sending.undone", { ...application }),
  event("receipt.recorded", { ...application, on: day }),
  event("completion.recorded", { ...application, on: day, facilityCode: z.optional(text) }),
  event("plan.settled", { ...application, answer: text }),
  event("secret.set", { ...application }),
  event("secret.revealed", { ...application }),
  event("file.kept", { ...application, field: text, fileId: id, name: text, size: z.int(), sha256: text }),
  event("file.refused", { ...application, field: text, name: text, code: text }),
  event("file.opened", { ...application, fileId: id, field: z.optional(text), name: z.optional(text) }),
  event("clinic.created", { clinicId: id, name: text }),
  event("clinic.changed", { clinicId: id, fields: z.array(text) }),
  event("facility.created", { clinicId: id, facilityId: id }),
  event("facility.changed", { clinicId: id, facilityId: id, fields: z.array(text) }),
  event("member.invited", { ...organisation, invitationId: id, role: text, way: text }),
  event("invitation.extended", { ...organisation, invitationId: id, way: text }),
  event("invitation.revoked", { ...organisation, invitationId: id }),
  event("member.joined", { ...organisation, personId: id, role: text }),
  event("member.changed", { ...organisation, personId: id, role: text }),
  event("member.removed", { ...organisation, personId: id }),
  event("member.readmitted", { ...organisation, personId: id, way: text }),
  event("readmission.revoked", { ...organisation, personId: id }),
  event("session.started", { personId: id }),
  event("session.ended", { personId: id, because: text }),
  event("password.changed", { personId: id }),
  event("person.renamed", { personId: id }),
  event("settings.changed", { fields: z.array(text) }),
  event("vendor.created", { name: text }),
  event("audit.verified", { no: text, hash: text }),
  event("keys.rotated", { values: z.int() }),
  event("attempt.refused", { useCase: text, code: text }),
]);

export type AuditEvent = z.infer<typeof auditEventSchema>;

export type AuditKind = AuditEvent["kind"];

export const auditKinds: readonly AuditKind[] = auditEventSchema.def.options.flatMap(
  ({ shape }) => shape.kind.def.values,
);

/** The application an event belongs to, or null; its bell rings there. */
export const applicationOf = (recorded: AuditEvent): string | null =>
  "applicationId" in recorded ? recorded.applicationId : null;

/** The clinic an event names, or null. */
export const clinicOf = (recorded: AuditEvent): string | null =>
  "clinicId" in recorded ? recorded.clinicId : null;
