import type { ApplicationMailKind } from "@/lib/domain/people/mail";
import { addApplicationMails } from "../../db/application-mails";
import type { TenantTx } from "../../db/tenant";
import { enqueue } from "../../jobs/queue";
import { mailWorks } from "../../mail-setting";

/** Tells the other side of an application by mail how it moved, whoever of them has an address. */
export const tellOtherSide = async (
  tx: TenantTx,
  applicationId: string,
  kind: ApplicationMailKind,
): Promise<void> => {
  if (!mailWorks()) return;
  for (const mailId of await addApplicationMails(tx, applicationId, kind))
    await enqueue(tx, "mail.send", { mailId }, `mail.send ${mailId}`);
};
