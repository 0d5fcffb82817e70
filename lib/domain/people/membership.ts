import { roles, sideOf, type Role, type Side } from "../actor";

/** A person in one organisation. */
export interface Member {
  readonly id: string;
  readonly role: Role;
}

/** The roles of a side, 責任者 first. */
export const rolesOf = (side: Side): readonly Role[] => roles.filter((role) => sideOf(role) === side);

/** 担当者 on the side of a role. */
export const plainRole = (role: Role): Role => (sideOf(role) === "vendor" ? "vendorStaff" : "clinicStaff");

const isAdmin = ({ role }: Member): boolean => role === "vendorAdmin" || role === "clinicAdmin";

/** Whether somebody is the only 責任者 among all current members of an organisation. */
export const isLastAdmin = (members: readonly Member[], id: string): boolean => {
  const admins = members.filter(isAdmin);
  return admins.length === 1 && admins.some((admin) => admin.id === id);
};

/** Whether a member can be taken out: an organisation never loses its last 責任者. False for who is no member. */
export const mayLeave = (members: readonly Member[], id: string): boolean =>
  members.some((member) => member.id === id) && !isLastAdmin(members, id);

/** Whether a 責任者 can be made 担当者: another one must stay. False for who is none. */
export const mayStepDown = (members: readonly Member[], id: string): boolean =>
  members.some((member) => member.id === id && isAdmin(member)) && !isLastAdmin(members, id);
