import "server-only";
import type { Side } from "@/lib/domain/actor";
import { Prisma } from "./generated/client";
import type { TenantTx } from "./tenant";

/** One recorded event of an application, with who did it as far as the reader knows them; `at` is UTC. */
export interface HistoryRow {
  readonly no: bigint;
  readonly at: Date;
  readonly by: string | null;
  readonly side: Side | null;
  readonly kind: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** The number of the application that was copied from. */
  readonly copiedFrom: number | null;
}

/** What is looked at right now is the vendor's alone: what it returns is told when the check is over. */
const settledOnly = (applicationId: string): Prisma.Sql => Prisma.sql`
  and not (e.kind in ('field.returned', 'field.returnWithdrawn', 'field.approved')
    and (select status from applications where id = ${applicationId}::uuid) = 'checking'
    and e.no > (select max(no) from audit_events
      where application_id = ${applicationId}::uuid and kind in ('check.requested', 'check.confirmedByPhone')))`;

/** What happened to an application, newest first, older than number `before`. */
export const listHistoryRows = (
  tx: TenantTx,
  {
    applicationId,
    before,
    limit,
    settled,
  }: {
    readonly applicationId: string;
    readonly before: bigint | null;
    readonly limit: number;
    readonly settled: boolean;
  },
): Promise<HistoryRow[]> =>
  tx.$queryRaw<HistoryRow[]>`
    select e.no, e.at, app.actor_name(e.person_id) as by, app.actor_side(e.person_id) as side, e.kind, e.data,
      (select s.number from applications s
       where e.kind = 'application.copied' and s.id = (e.data ->> 'fromApplicationId')::uuid) as "copiedFrom"
    from audit_events e
    where e.application_id = ${applicationId}::uuid
      ${before === null ? Prisma.empty : Prisma.sql`and e.no < ${before}::bigint`}
      ${settled ? settledOnly(applicationId) : Prisma.empty}
    order by e.no desc limit ${limit}::int`;
