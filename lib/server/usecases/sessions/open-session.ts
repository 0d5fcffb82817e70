import type { Device } from "@/lib/domain/people/device";
import type { Place } from "@/lib/domain/visitor";
import { addSession } from "../../db/sessions";
import type { SystemTx } from "../../db/system";
import { digestOf } from "../../secrets";

/** Signs a person in, in the place that is given; answers what is recorded of it. Who belongs nowhere leaves no record. */
export const openSession = async (
  tx: SystemTx,
  {
    token,
    device,
    personId,
    place,
  }: {
    readonly token: string;
    readonly device: Device;
    readonly personId: string;
    readonly place: Pick<Place, "membershipId" | "vendor"> | null;
  },
) => {
  const [membershipId, vendorId] = [place?.membershipId ?? null, place?.vendor.id ?? null];
  await addSession(tx, { tokenHash: digestOf(token), personId, membershipId, vendorId, ...device });
  return vendorId === null ? [] : [{ vendorId, event: { kind: "session.started", personId } as const }];
};
