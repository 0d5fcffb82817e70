import type { Actor } from "@/lib/domain/actor";
import type { AuditEvent } from "@/lib/domain/audit";
import { addMembership } from "../../db/memberships";
import { addPerson } from "../../db/people";
import type { SystemTx } from "../../db/system";
import { demoPeople } from "./demo-people";

type Joined = Extract<AuditEvent, { kind: "member.joined" }>;

/**
 * Adds the people of the demo, all with the same password, and answers where each of them belongs first.
 * @param places the ids of vendors by name, and of clinics by 顧客番号
 */
export const plantPeople = async (
  tx: SystemTx,
  places: ReadonlyMap<string, string>,
  hash: string,
): Promise<{ members: Readonly<Record<string, Actor>>; audit: { vendorId: string; event: Joined }[] }> => {
  const audit = [];
  const members: Record<string, Actor> = {};
  for (const { name, loginId, memberships } of demoPeople) {
    const personId = await addPerson(tx, { name, loginId, hash });
    if (personId === null) throw new Error(`the demo has ${loginId} twice`);
    for (const { vendor, customerNumber, role } of memberships) {
      const [vendorId = "", clinicId = null] = [places.get(vendor), places.get(customerNumber ?? "")];
      await addMembership(tx, { vendorId, clinicId, personId, role });
      members[loginId] ??= { vendorId, clinicId, personId, role };
      audit.push({ vendorId, event: { kind: "member.joined", clinicId, personId, role } as const });
    }
  }
  return { members, audit };
};
