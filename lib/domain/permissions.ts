import type { Actor, Role } from "./actor";

const everybody = ["vendorAdmin", "vendorStaff", "clinicAdmin", "clinicStaff"] as const;
const vendor = ["vendorAdmin", "vendorStaff"] as const;
const clinic = ["clinicAdmin", "clinicStaff"] as const;

/** Who may do what: one line per right, read by the server and by the button. */
const holders = {
  "application.read": everybody,
  "application.start": everybody,
  "application.edit": everybody,
  "application.requestCheck": clinic,
  "application.takeBack": everybody,
  "application.reply": clinic,
  "application.confirmValue": clinic,
  "application.review": vendor,
  "application.confirmByPhone": vendor,
  "application.override": vendor,
  "application.recordSending": everybody,
  "application.recordProgress": everybody,
  "application.cancel": everybody,
  "application.resume": everybody,
  "secret.set": clinic,
  "secret.reveal": clinic,
  "sheet.read": everybody,
  "file.upload": everybody,
  "file.download": everybody,
  "history.read": everybody,
  "clinic.read": everybody,
  "clinic.manage": vendor,
  "facility.manage": everybody,
  "clinicMember.invite": ["vendorAdmin", "vendorStaff", "clinicAdmin"],
  "clinicMember.readmit": ["vendorAdmin", "vendorStaff", "clinicAdmin"],
  "clinicMember.remove": ["vendorAdmin", "vendorStaff", "clinicAdmin"],
  "member.read": everybody,
  "vendorMember.manage": ["vendorAdmin"],
  "profile.manage": everybody,
  "privacy.read": everybody,
  "vendorSettings.manage": ["vendorAdmin"],
  "preset.manage": ["vendorAdmin"],
  "audit.read": ["vendorAdmin"],
} as const satisfies Readonly<Record<string, readonly Role[]>>;

export type Permission = keyof typeof holders;

export const permissions = Object.keys(holders) as readonly Permission[];

/** Whether an actor's role carries a right. Whose data it reaches is decided by the database. */
export const holdsPermission = (actor: Pick<Actor, "role">, permission: Permission): boolean =>
  (holders[permission] as readonly Role[]).includes(actor.role);
