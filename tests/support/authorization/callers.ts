import { callerNames, type CallerName } from "../tenancy/world";

/** Whoever may ask over HTTP: the people of the world, each with what has become of their session, and nobody at all. */
export const callers = [
  ...callerNames,
  "anonymous",
  "expiredVendorAdmin",
  "expiredClinicAdmin",
  "returnedClinicAdmin",
] as const;

export type Caller = (typeof callers)[number];

const again = {
  anonymous: "nobody",
  expiredVendorAdmin: "vendorAdmin",
  expiredClinicAdmin: "clinicAdmin",
  returnedClinicAdmin: "removedClinicAdmin",
} as const;

/** The person in the world who stands behind a caller. */
export const personBehind = (caller: Caller): CallerName =>
  caller in again ? again[caller as keyof typeof again] : (caller as CallerName);

/** Not signed in, or no longer. Those removed had signed in before. */
const out: readonly Caller[] = [
  "anonymous",
  "expiredVendorAdmin",
  "expiredClinicAdmin",
  "removedVendorAdmin",
  "removedClinicAdmin",
];

/** Signed in, and belonging nowhere: never did, or signed in after being removed. */
export const placeless: readonly Caller[] = ["nobody", "returnedClinicAdmin"];

export type Standing = "out" | "placeless" | "member";

export const standingOf = (caller: Caller): Standing => {
  if (out.includes(caller)) return "out";
  return placeless.includes(caller) ? "placeless" : "member";
};

/** The people of vendors, ours or not. */
export const vendors: readonly Caller[] = [
  "vendorAdmin",
  "vendorStaff",
  "otherVendorAdmin",
  "otherVendorStaff",
];

/** Everybody who belongs somewhere, ours or not. */
export const members = callers.filter((caller) => standingOf(caller) === "member");
