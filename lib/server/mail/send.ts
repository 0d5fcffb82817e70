import "server-only";
import type { MailProblem } from "@/lib/domain/people/mail";
import { keepDemoMail } from "../demo-mails";
import { settings } from "../env";
import type { Letter } from "./letter";
import { sendBySmtp } from "./smtp";

/** Sends a mail by the mail server, or keeps it in a demo's folder; answers what went wrong, or null. */
export const send = async (letter: Letter): Promise<MailProblem | null> => {
  const { SMTP_URL } = settings();
  if (SMTP_URL !== undefined) return sendBySmtp(new URL(SMTP_URL), letter);
  const { id, from, to, subject, text } = letter;
  const sender = `${from.name} <${from.address}>`;
  await keepDemoMail({ id, at: new Date().toISOString(), from: sender, to, subject, text });
  return null;
};
