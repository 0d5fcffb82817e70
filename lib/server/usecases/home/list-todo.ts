import * as z from "zod";
import type { Actor } from "@/lib/domain/actor";
import { mayManagePeople } from "@/lib/domain/people/reach";
import { holdsPermission } from "@/lib/domain/permissions";
import { shownOfKind, type Todo } from "@/lib/domain/todo";
import { countClinics, listUninvitedClinics } from "../../db/clinics";
import { listAskedInvitations } from "../../db/invitations";
import type { TenantTx } from "../../db/tenant";
import { readVendorSettings } from "../../db/vendor-settings";
import { defineUseCase } from "../../usecase";
import { clinicTodos } from "./clinic-todos";
import { vendorTodos } from "./vendor-todos";

const renewals = async (tx: TenantTx, actor: Actor): Promise<Todo[]> => {
  if (!holdsPermission(actor, "clinicMember.invite")) return [];
  const { name: vendorName } = await readVendorSettings(tx, actor.vendorId);
  return (await listAskedInvitations(tx, mayManagePeople(actor, null))).map(({ id, name, clinicName }) => ({
    kind: "renewal-asked",
    invitationId: id,
    name,
    organisation: clinicName ?? vendorName,
  }));
};

const clinics = async (tx: TenantTx, actor: Actor): Promise<Todo[]> => {
  if (!holdsPermission(actor, "clinic.manage")) return [];
  if ((await countClinics(tx)) === 0) return [{ kind: "first-clinic" }];
  const uninvited = await listUninvitedClinics(tx, shownOfKind);
  return uninvited.map(({ id, name }) => ({ kind: "nobody-invited", clinicId: id, clinicName: name }));
};

const applications = (tx: TenantTx, actor: Actor): Promise<readonly Todo[]> =>
  actor.clinicId === null ? vendorTodos(tx, actor) : clinicTodos(tx, actor);

/** What waits for the reader, the most urgent first. */
export const listTodo = defineUseCase({
  name: "home.listTodo",
  permission: "clinic.read",
  input: z.object({}),
  records: [],
  run: async ({ tx, actor }) => ({
    result: [
      ...(await renewals(tx, actor)),
      ...(await applications(tx, actor)),
      ...(await clinics(tx, actor)),
    ],
    audit: [],
  }),
});
