import { addMail } from "../../db/mails";
import type { SystemTx } from "../../db/system";
import type { TenantTx } from "../../db/tenant";
import { enqueue } from "../../jobs/queue";

/** Puts a mail into the outbox: it goes out when, and only when, the transaction is committed. */
export const queueMail = async (
  tx: TenantTx | SystemTx,
  mail: Parameters<typeof addMail>[1],
): Promise<void> => {
  const mailId = await addMail(tx, mail);
  await enqueue(tx, "mail.send", { mailId }, `mail.send ${mailId}`);
};
