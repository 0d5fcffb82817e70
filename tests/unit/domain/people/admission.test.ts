import { expect, test } from "@jest/globals";
import {
  admissionPath,
  admissionState,
  expiryAfter,
  invitationDays,
  readmissionHours,
  ways,
  type AdmissionState,
} from "@/lib/domain/people/admission";

const at = (text: string): Date => new Date(`2026-12-${text}Z`);
const noon = at("10T12:00:00");

test("a letter holds three weeks, the other ways one", () => {
  expect(ways.map((way) => [way, invitationDays(way)])).toEqual([
    ["screen", 7],
    ["mail", 7],
    ["letter", 21],
  ]);
});

test("the way back in holds a day", () => {
  expect(readmissionHours).toBe(24);
  expect(expiryAfter(noon, { hours: readmissionHours })).toEqual(at("11T12:00:00"));
});

test("days are of 24 hours, and the moment given stays what it was", () => {
  const from = at("10T12:34:56.789");
  expect(expiryAfter(from, { days: invitationDays("letter") })).toEqual(at("31T12:34:56.789"));
  expect(expiryAfter(from, { days: 7 })).toEqual(at("17T12:34:56.789"));
  expect(from).toEqual(at("10T12:34:56.789"));
});

const [before, later] = [at("10T11:59:59.999"), at("11T12:00:00")];

test.each<[AdmissionState, Date | null, Date | null, Date]>([
  ["open", null, null, later],
  ["open", null, null, at("10T12:00:00.001")],
  ["expired", null, null, noon],
  ["expired", null, null, before],
  ["used", before, null, later],
  ["used", before, null, before],
  ["used", before, before, before],
  ["revoked", null, before, later],
  ["revoked", null, before, before],
])("is %s when used at %p, revoked at %p, holding until %p", (state, usedAt, revokedAt, expiresAt) => {
  expect(admissionState({ usedAt, revokedAt, expiresAt }, noon)).toBe(state);
});

test("each kind leads to its own page", () => {
  expect(admissionPath("invitation", "abc")).toBe("/invitations/abc");
  expect(admissionPath("readmission", "abc")).toBe("/reset/abc");
});
