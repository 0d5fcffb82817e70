import * as z from "zod/mini";

export const sides = ["vendor", "clinic"] as const;
export const roles = ["vendorAdmin", "vendorStaff", "clinicAdmin", "clinicStaff"] as const;

export const roleSchema = z.enum(roles);

export type Side = (typeof sides)[number];

/** 責任者 (`…Admin`) or 担当者 (`…Staff`) of a vendor or a clinic. */
export type Role = (typeof roles)[number];

/** Who acts: one person in one organisation. A vendor's person has no clinic. */
export interface Actor {
  readonly personId: string;
  readonly vendorId: string;
  readonly clinicId: string | null;
  readonly role: Role;
}

export const sideOf = (role: Role): Side =>
  role === "vendorAdmin" || role === "vendorStaff" ? "vendor" : "clinic";
