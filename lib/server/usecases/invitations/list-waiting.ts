import * as z from "zod";
import { mayManagePeople } from "@/lib/domain/people/reach";
import { listAskedInvitations } from "../../db/invitations";
import { defineUseCase } from "../../usecase";

/** Who asks for a new invitation and has no answer yet; for the home page of those who can give one. */
export const listWaiting = defineUseCase({
  name: "invitations.listWaiting",
  permission: "clinicMember.invite",
  input: z.object({}),
  records: [],
  run: async ({ tx, actor }) => ({
    result: await listAskedInvitations(tx, mayManagePeople(actor, null)),
    audit: [],
  }),
});
