import "server-only";
import type { Answer } from "@/lib/forms/answer";
import type { TenantTx } from "./tenant";

/** A field on which something waits: the login to try, what was returned, or what nobody of the clinic has looked at. */
export interface WaitingField {
  readonly applicationId: string;
  readonly field: string;
  readonly answer: Answer | null;
  readonly returnedText: string | null;
  readonly returnReason: string | null;
  readonly reply: string | null;
  /** Whether it was entered for the clinic, which has not looked at it yet. */
  readonly awaits: boolean;
}

/** Of some applications, the fields on which something can wait for the clinic. */
export const listWaitingFields = (tx: TenantTx, applicationIds: readonly string[]): Promise<WaitingField[]> =>
  tx.$queryRaw<WaitingField[]>`
    select application_id as "applicationId", field, answer, returned_text as "returnedText",
      return_reason as "returnReason", reply, source in ('phone', 'fax', 'visit') and confirmed_at is null as awaits
    from application_fields
    where application_id = any (${applicationIds}::uuid[])
      and (field = 'portalLogin' or return_reason is not null
        or (source in ('phone', 'fax', 'visit') and confirmed_at is null))
    order by application_id, field`;
