import { idleMinutes } from "@/lib/domain/people/session-limits";
import type { ServedProduct } from "../served-product";
import { giveAccount, signIn } from "../signing-in";
import { callerNames, insiders, type CallerName, type World } from "../tenancy/world";
import type { Caller } from "./callers";

/** What everybody's browser has; "" for somebody who never signed in. */
export type Cookies = Readonly<Record<Caller, string>>;

/** A person's name, which no text of the product contains. */
export const nameOf = (caller: CallerName): string => `担当者 ${caller}`;

const loginIdOf = (caller: CallerName): string => `${caller.toLowerCase()}@example.jp`;

const removed = ["removedVendorAdmin", "removedClinicAdmin"] as const;

/** Signs everybody in once over HTTP; then some are removed, some sessions grow old, and one removed person comes back. */
export const signInAll = async ({ database, address }: ServedProduct, world: World): Promise<Cookies> => {
  const open = async (name: CallerName) => {
    await database.asOwner("delete from rate_limits");
    return signIn(address, loginIdOf(name));
  };
  const setRemoved = (at: "now()" | "null") =>
    database.asOwner(`update memberships set removed_at = ${at} where person_id = any ($1)`, [
      removed.map((name) => world.callers[name].personId),
    ]);
  await database.asOwner("insert into people (id, name) values ($1, 'nobody')", [
    world.callers.nobody.personId,
  ]);
  for (const name of callerNames) {
    const { personId } = world.callers[name];
    await giveAccount(database, personId, loginIdOf(name));
    await database.asOwner("update people set name = $2 where id = $1", [personId, nameOf(name)]);
  }
  const old = {
    expiredVendorAdmin: await open("vendorAdmin"),
    expiredClinicAdmin: await open("clinicAdmin"),
  };
  await database.asOwner(
    `update sessions set seen_at = seen_at - interval '${idleMinutes} minutes' where id <> all ($1)`,
    [insiders.map((name) => world.sessions[name])],
  );
  await setRemoved("null");
  const fresh: Partial<Record<CallerName, string>> = {};
  for (const name of callerNames) fresh[name] = await open(name);
  await setRemoved("now()");
  const returnedClinicAdmin = await open("removedClinicAdmin");
  return { ...(fresh as Record<CallerName, string>), ...old, returnedClinicAdmin, anonymous: "" };
};
