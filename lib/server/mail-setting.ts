import "server-only";
import { isProduction, settings } from "./env";

/** Whether mails go anywhere: to a mail server, or into a demo's folder. */
export const mailWorks = (): boolean => settings().SMTP_URL !== undefined || !isProduction(settings());
