import type { Actor, Role, Side } from "./actor";

/** One organisation a person belongs to, and as what; `clinic` is null for the vendor's own people. */
export interface Place {
  readonly membershipId: string;
  readonly role: Role;
  readonly vendor: VendorContact;
  readonly clinic: { readonly id: string; readonly name: string } | null;
}

/** The maker of the billing software, as a clinic must be able to reach it. */
export interface VendorContact {
  readonly id: string;
  readonly name: string;
  readonly supportPhone: string;
  readonly supportHours: string;
}

/** Whoever is signed in. `place` is null for somebody who belongs nowhere (any more). */
export interface Visitor {
  readonly sessionId: string;
  readonly personId: string;
  readonly personName: string;
  readonly loginId: string;
  readonly place: Place | null;
  /** How many organisations they can switch between. */
  readonly places: number;
}

/** Somebody who stands in an organisation. */
export interface Member extends Visitor {
  readonly place: Place;
}

export const isMember = (visitor: Visitor): visitor is Member => visitor.place !== null;

export const actorOf = ({ personId, place }: Member): Actor => ({
  personId,
  vendorId: place.vendor.id,
  clinicId: place.clinic?.id ?? null,
  role: place.role,
});

/** Whose site a page belongs to; `vendor` is null where the reader could be anybody's customer. */
export interface SiteFacts {
  readonly side: Side | "unknown";
  readonly demo: boolean;
  readonly vendor: VendorContact | null;
}
