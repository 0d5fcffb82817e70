import "server-only";
import type { Role } from "@/lib/domain/actor";
import type { Device } from "@/lib/domain/people/device";
import type { Visitor } from "@/lib/domain/visitor";
import type { SystemTx } from "./system";
import type { TenantTx } from "./tenant";

/** How long a session lives: without a sign of life, and at most. */
export interface SessionLife {
  readonly idleMinutes: number;
  readonly absoluteHours: number;
}

/** A browser where a person is signed in. Times are UTC. */
export interface OpenSession {
  readonly id: string;
  readonly device: Device;
  readonly createdAt: Date;
  readonly seenAt: Date;
}

/** Opens a session; `membershipId` is where the person stands, null for somebody who belongs nowhere. */
export const addSession = async (
  tx: SystemTx,
  session: {
    readonly tokenHash: Buffer;
    readonly personId: string;
    readonly membershipId: string | null;
    readonly vendorId: string | null;
    readonly browser: string;
    readonly system: string;
  },
): Promise<void> => {
  await tx.session.create({ data: { ...session, tokenHash: Uint8Array.from(session.tokenHash) } });
  if (session.membershipId !== null)
    await tx.$executeRaw`
      update memberships set used_at = clock_timestamp() where id = ${session.membershipId}::uuid`;
};

interface VisitorRow {
  readonly sessionId: string;
  readonly personId: string;
  readonly personName: string;
  readonly loginId: string | null;
  readonly places: number;
  readonly membershipId: string | null;
  readonly role: Role;
  readonly vendorId: string;
  readonly vendorName: string;
  readonly supportPhone: string;
  readonly supportHours: string;
  readonly clinicId: string | null;
  readonly clinicName: string;
}

const visitorOf = ({ sessionId, personId, personName, loginId, places, ...row }: VisitorRow): Visitor => ({
  sessionId,
  personId,
  personName,
  loginId: loginId ?? "",
  places,
  place:
    row.membershipId === null
      ? null
      : {
          membershipId: row.membershipId,
          role: row.role,
          vendor: {
            id: row.vendorId,
            name: row.vendorName,
            supportPhone: row.supportPhone,
            supportHours: row.supportHours,
          },
          clinic: row.clinicId === null ? null : { id: row.clinicId, name: row.clinicName },
        },
});

/**
 * Whose living session a token opens, or null; the database's clock decides.
 * @param touch whether this is a sign of life, which is written at most once a minute
 */
export const findVisitor = async (
  tx: SystemTx,
  tokenHash: Buffer,
  { idleMinutes, absoluteHours }: SessionLife,
  touch: boolean,
): Promise<Visitor | null> => {
  const [row] = await tx.$queryRaw<VisitorRow[]>`
    with live as (
      select * from sessions where token_hash = ${tokenHash}
        and seen_at > clock_timestamp() - make_interval(mins => ${idleMinutes})
        and created_at > clock_timestamp() - make_interval(hours => ${absoluteHours})
    ), touched as (
      update sessions set seen_at = clock_timestamp() where ${touch}
        and id = (select id from live where seen_at < clock_timestamp() - interval '1 minute')
    )
    select live.id as "sessionId", people.id as "personId", people.name as "personName",
      people.login_id as "loginId", membership.id as "membershipId", membership.role,
      vendors.id as "vendorId", vendors.name as "vendorName", vendors.support_phone as "supportPhone",
      vendors.support_hours as "supportHours", clinics.id as "clinicId", clinics.name as "clinicName",
      (select count(*) from memberships where person_id = people.id and removed_at is null)::int as places
    from live
    join people on people.id = live.person_id
    left join memberships membership on membership.id = live.membership_id and membership.removed_at is null
    left join vendors on vendors.id = membership.vendor_id
    left join clinics on clinics.id = membership.clinic_id`;
  return row === undefined ? null : visitorOf(row);
};

/** Remembers that a session's person has just proved again who they are. */
export const markProved = async (tx: SystemTx, sessionId: string, personId: string): Promise<void> => {
  await tx.$executeRaw`
    update sessions set proved_at = clock_timestamp() where id = ${sessionId}::uuid and person_id = ${personId}::uuid`;
};

/** Until when one of the reader's own sessions counts as proved, and for how many seconds more; null where it does not. */
export const findProof = async (
  tx: TenantTx,
  sessionId: string,
  minutes: number,
): Promise<{ readonly until: Date; readonly seconds: number } | null> => {
  const [row] = await tx.$queryRaw<{ until: Date; seconds: number }[]>`
    with proof as (
      select proved_at + make_interval(mins => ${minutes}::int) as until, clock_timestamp() as now from sessions
      where id = ${sessionId}::uuid and person_id = app.person_id()
    )
    select until, ceil(extract(epoch from until - now))::int as seconds from proof where until > now`;
  return row ?? null;
};

/** Where a session stands from now on. */
export const moveSession = async (
  tx: SystemTx,
  sessionId: string,
  { membershipId, vendorId }: { readonly membershipId: string; readonly vendorId: string },
): Promise<void> => {
  await tx.session.update({ where: { id: sessionId }, data: { membershipId, vendorId } });
  await tx.$executeRaw`update memberships set used_at = clock_timestamp() where id = ${membershipId}::uuid`;
};

/** Ends the session of a token; answers whose it was and where it stood. */
export const endSessionOf = async (
  tx: SystemTx,
  tokenHash: Buffer,
): Promise<{ personId: string; vendorId: string | null } | null> => {
  const found = await tx.session.findUnique({
    where: { tokenHash: Uint8Array.from(tokenHash) },
    select: { id: true, personId: true, vendorId: true },
  });
  if (found === null) return null;
  const { id, ...owner } = found;
  await tx.session.deleteMany({ where: { id } });
  return owner;
};

/** Ends every session of a person, but one if it is named. */
export const endSessionsOfPerson = async (
  tx: SystemTx,
  personId: string,
  exceptId: string | null = null,
): Promise<number> =>
  (await tx.session.deleteMany({ where: { personId, ...(exceptId !== null && { id: { not: exceptId } }) } }))
    .count;

/** The reader's own sessions, the latest sign of life first. */
export const listOwnSessions = (
  tx: TenantTx,
  { idleMinutes, absoluteHours }: SessionLife,
): Promise<OpenSession[]> =>
  tx.$queryRaw<OpenSession[]>`
    select id, json_build_object('browser', browser, 'system', system) as device, created_at as "createdAt", seen_at as "seenAt" from sessions
    where person_id = app.person_id()
      and seen_at > clock_timestamp() - make_interval(mins => ${idleMinutes})
      and created_at > clock_timestamp() - make_interval(hours => ${absoluteHours})
    order by seen_at desc, id`;

/** Ends one of the reader's own sessions; false when there is none of that id. */
export const endOwnSessionById = async (tx: TenantTx, id: string): Promise<boolean> =>
  (await tx.$executeRaw`delete from sessions where id = ${id}::uuid and person_id = app.person_id()`) > 0;

/** Ends the reader's own sessions but the one they use; answers how many. */
export const endOwnOtherSessions = (tx: TenantTx, currentId: string): Promise<number> =>
  tx.$executeRaw`delete from sessions where id <> ${currentId}::uuid and person_id = app.person_id()`;

/** Removes sessions whose time is over; answers how many. */
export const removeExpiredSessions = (
  tx: SystemTx,
  { idleMinutes, absoluteHours }: SessionLife,
): Promise<number> =>
  tx.$executeRaw`delete from sessions where seen_at < clock_timestamp() - make_interval(mins => ${idleMinutes})
    or created_at < clock_timestamp() - make_interval(hours => ${absoluteHours})`;
