import * as z from "zod";
import { roles, sideOf } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import { isLastAdmin } from "@/lib/domain/people/membership";
import { lockMembers, setMemberRole } from "../../db/memberships";
import { defineUseCase } from "../../usecase";
import { reachedMember } from "./reached-member";

/** Makes a member 責任者 or 担当者; the last 責任者 stays one. */
export const changeRole = defineUseCase({
  name: "members.changeRole",
  permission: "clinicMember.remove",
  input: z.object({ membershipId: z.uuid(), role: z.string().pipe(z.enum(roles)) }),
  records: ["member.changed"],
  run: async ({ tx, actor, input: { membershipId, role } }) => {
    const member = await reachedMember(tx, actor, membershipId);
    if (sideOf(role) !== sideOf(member.role)) throw new AppError("not-found", {});
    const { clinicId, personId } = member;
    const members = await lockMembers(tx, { vendorId: actor.vendorId, clinicId });
    const before = members.find(({ id }) => id === membershipId);
    if (before === undefined) throw new AppError("not-found", {});
    if (before.role === role) return { result: null, audit: [] };
    if (isLastAdmin(members, membershipId))
      throw new AppError("invalid", { fields: { role: [{ code: "role.last-admin" }] } });
    await setMemberRole(tx, membershipId, role);
    return { result: null, audit: [{ kind: "member.changed", clinicId, personId, role }] };
  },
});
