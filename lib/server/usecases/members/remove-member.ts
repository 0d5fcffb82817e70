import * as z from "zod";
import { AppError } from "@/lib/domain/errors";
import { mayLeave } from "@/lib/domain/people/membership";
import { lockMembers, removeMember as remove } from "../../db/memberships";
import { defineUseCase } from "../../usecase";
import { reachedMember } from "./reached-member";

/** Takes somebody out of an organisation at once; the last 責任者 stays. */
export const removeMember = defineUseCase({
  name: "members.removeMember",
  permission: "clinicMember.remove",
  input: z.object({ membershipId: z.uuid() }),
  records: ["member.removed"],
  run: async ({ tx, actor, input: { membershipId } }) => {
    const { clinicId, personId } = await reachedMember(tx, actor, membershipId);
    const members = await lockMembers(tx, { vendorId: actor.vendorId, clinicId });
    if (!members.some(({ id }) => id === membershipId)) throw new AppError("not-found", {});
    if (!mayLeave(members, membershipId))
      throw new AppError("wrong-status", { status: "last-admin", move: "remove" });
    await remove(tx, membershipId);
    return { result: { clinicId }, audit: [{ kind: "member.removed", clinicId, personId }] };
  },
});
