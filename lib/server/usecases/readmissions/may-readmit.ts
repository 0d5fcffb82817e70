import type { Actor } from "@/lib/domain/actor";
import { mayManagePeople } from "@/lib/domain/people/reach";
import { reachOf } from "../../db/readmissions";
import type { TenantTx } from "../../db/tenant";

/** Whether everything a person can do lies within what the actor may manage, in every organisation of theirs. */
export const mayReadmit = async (tx: TenantTx, actor: Actor, personId: string): Promise<boolean> => {
  const { within, ofVendor } = await reachOf(tx, personId);
  return within && (!ofVendor || mayManagePeople(actor, null));
};
