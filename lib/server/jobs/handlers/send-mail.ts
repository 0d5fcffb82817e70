import { letterOf } from "../../mail/letter";
import { send } from "../../mail/send";
import { finishMail } from "../../usecases/mails/finish-mail";
import { startMail } from "../../usecases/mails/start-mail";
import type { JobPayload } from "../queue";

class MailDelayedError extends Error {
  override readonly name = "MailDelayedError";
}

/** Sends a mail unless it is sent already; one that may still go out fails the job, which tries again later. */
export const sendMail = async ({ mailId }: JobPayload<"mail.send">): Promise<void> => {
  const facts = await startMail({ mailId });
  if (facts === null) return;
  const problem = await send(letterOf(facts));
  await finishMail({ mailId, problem });
  if (problem !== null && problem !== "refused") throw new MailDelayedError();
};
