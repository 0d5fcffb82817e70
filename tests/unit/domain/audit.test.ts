import { describe, expect, test } from "@jest/globals";
import {
  applicationOf,
  auditEventSchema,
  auditKinds,
  clinicOf,
  type AuditEvent,
  type AuditKind,
} from "@/lib/domain/audit";

const a = "0b0f6a3e-7f0e-4c53-9d52-0c5f3f8f4a01";
const b = "5d1c2c8e-2a4b-4f57-8d3a-6b7c8d9e0f12";
const application = { applicationId: a };

type Examples = { readonly [Kind in AuditKind]: Omit<Extract<AuditEvent, { kind: Kind }>, "kind"> };

const ofApplications = {
  "application.started": { ...application, catalogue: "online-claim", version: 1, procedure: "first-use" },
  "application.copied": { ...application, fromApplicationId: b, fields: ["line"] },
  "field.changed": { ...application, field: "line", from: null, to: "ipv6", source: "person" },
  "field.acknowledged": {
    ...application,
    field: "customerId",
    code: "customer-id.cop-length",
    reason: "印字",
  },
  "field.approved": { ...application, field: "line", version: 2 },
  "field.returned": { ...application, field: "line", version: 2, reason: "書面と違います" },
  "field.returnWithdrawn": { ...application, field: "line" },
  "field.confirmed": { ...application, field: "line", version: 2 },
  "field.replied": { ...application, field: "line", reply: "書面のとおりです" },
  "preset.applied": { ...application, preset: "standard", fields: ["line"] },
  "check.requested": application,
  "check.confirmedByPhone": { ...application, by: "山田花子", role: "院長", on: "2026-11-20", how: "phone" },
  "check.takenBack": application,
  "application.returned": { ...application, fields: ["line"] },
  "application.approved": { ...application, snapshot: 1, hash: "ab" },
  "approval.voided": { ...application, snapshot: 1, field: "line" },
  "application.cancelled": { ...application, reason: "duplicate", note: "" },
  "application.resumed": application,
  "sheet.opened": { ...application, snapshot: 1, format: "screen" },
  "sending.recorded": {
    ...application,
    on: "2026-11-20",
    by: "山田花子",
    differently: ["remarks"],
    tooLate: false,
  },
  "sending.undone": application,
  "receipt.recorded": { ...application, on: "2026-11-24" },
  "completion.recorded": { ...application, on: "2026-12-01" },
  "plan.settled": { ...application, answer: "as-sent" },
  "secret.set": application,
  "secret.revealed": application,
  "file.kept": { ...application, field: "openingNotice", fileId: b, name: "a.pdf", size: 1, sha256: "cd" },
  "file.refused": { ...application, field: "openingNotice", name: "a.heic", code: "file.kind" },
  "file.opened": { ...application, fileId: b },
} as const;

const ofOthers = {
  "preset.saved": { preset: "standard", name: "標準設置" },
  "preset.removed": { preset: "standard", name: "標準設置" },
  "clinic.created": { clinicId: a, name: "とどけ歯科" },
  "clinic.changed": { clinicId: a, fields: ["name"] },
  "facility.created": { clinicId: a, facilityId: b },
  "facility.changed": { clinicId: a, facilityId: b, fields: ["code"] },
  "member.invited": { clinicId: b, invitationId: a, role: "clinicAdmin", way: "letter" },
  "invitation.extended": { clinicId: b, invitationId: a, way: "letter" },
  "invitation.revoked": { clinicId: b, invitationId: a },
  "member.joined": { clinicId: b, personId: a, role: "clinicAdmin" },
  "member.changed": { clinicId: b, personId: a, role: "clinicStaff" },
  "member.removed": { clinicId: null, personId: a },
  "member.readmitted": { clinicId: b, personId: a, way: "letter" },
  "readmission.revoked": { clinicId: b, personId: a },
  "session.started": { personId: a },
  "session.ended": { personId: a, because: "signed-out" },
  "password.changed": { personId: a },
  "person.renamed": { personId: a },
  "settings.changed": { fields: ["reviewDays"] },
  "vendor.created": { name: "みどり医療システム" },
  "audit.verified": { no: "12", hash: "ab" },
  "keys.rotated": { values: 3 },
  "attempt.refused": { useCase: "approve-application", code: "wrong-status" },
} as const;

const examples: Examples = { ...ofApplications, ...ofOthers } as unknown as Examples;
const events = Object.entries(examples).map(([kind, detail]) => [kind, { kind, ...detail }] as const);

const isKept = (event: object): boolean => auditEventSchema.safeParse(event).success;

describe("audit events", () => {
  test("every kind has its example here", () => {
    expect([...auditKinds].sort()).toStrictEqual(Object.keys(examples).sort());
    expect(new Set(auditKinds).size).toBe(auditKinds.length);
  });

  test.each(events)("%s is kept as it was recorded", (_kind, event) => {
    expect(auditEventSchema.parse(event)).toStrictEqual(event);
  });

  test.each(events)("%s takes no further key", (_kind, event) => {
    expect(isKept({ ...event, password: "x" })).toBe(false);
  });

  test.each(events)("%s needs each of its keys", (_kind, event) => {
    for (const missing of Object.keys(event)) {
      expect(isKept(Object.fromEntries(Object.entries(event).filter(([key]) => key !== missing)))).toBe(
        false,
      );
    }
  });

  test("an unknown kind is refused", () => {
    expect(isKept({ kind: "field.deleted", ...application })).toBe(false);
  });

  test.each([
    "2026-1-20",
    "2026-11-2",
    "26-11-20",
    "x2026-11-20",
    "2026-11-20 ",
    "2026/11/20",
    "202a-11-20",
    "",
  ])("%p is not recorded as a day", (on) => {
    expect(isKept({ kind: "receipt.recorded", ...application, on })).toBe(false);
  });

  test("ids are UUIDs", () => {
    expect(isKept({ kind: "secret.set", applicationId: "1" })).toBe(false);
    expect(isKept({ kind: "member.removed", clinicId: null, personId: "hanako" })).toBe(false);
  });

  test("versions, snapshots and sizes are whole numbers", () => {
    expect(isKept({ kind: "field.approved", ...application, field: "line", version: 1.5 })).toBe(false);
    expect(isKept({ kind: "application.approved", ...application, snapshot: 1.5, hash: "ab" })).toBe(false);
    expect(isKept({ kind: "file.kept", ...ofApplications["file.kept"], size: 0.5 })).toBe(false);
  });

  test("a confidential value leaves no trace: both sides may be null", () => {
    const event = { kind: "field.changed", ...ofApplications["field.changed"], from: null, to: null };
    expect(auditEventSchema.parse(event)).toStrictEqual(event);
  });

  test.each(Object.keys(ofApplications))("%s belongs to its application", (kind) => {
    const event = auditEventSchema.parse({ kind, ...ofApplications[kind as keyof typeof ofApplications] });
    expect(applicationOf(event)).toBe(a);
  });

  test("a clinic's events name it, others do not", () => {
    expect(clinicOf({ kind: "clinic.created", clinicId: b, name: "さくら医院" })).toBe(b);
    expect(clinicOf({ kind: "secret.set", ...application })).toBeNull();
  });

  test.each(Object.keys(ofOthers))("%s belongs to no application", (kind) => {
    const event = auditEventSchema.parse({ kind, ...ofOthers[kind as keyof typeof ofOthers] });
    expect(applicationOf(event)).toBeNull();
  });
});
