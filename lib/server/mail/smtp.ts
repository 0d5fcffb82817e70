import "server-only";
import { createTransport } from "nodemailer";
import type { MailProblem } from "@/lib/domain/people/mail";
import { log } from "../log";
import type { Letter } from "./letter";

const seconds = (count: number): number => count * 1000;

const loopback = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** Only this machine is written to without encryption. */
const optionsOf = ({ protocol, hostname, port, username, password }: URL) => ({
  host: hostname.replace(/^\[|\]$/g, ""),
  ...(port !== "" && { port: Number(port) }),
  secure: protocol === "smtps:",
  requireTLS: protocol === "smtp:" && !loopback.test(hostname),
  ...(username !== "" && {
    auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
  }),
  connectionTimeout: seconds(15),
  greetingTimeout: seconds(15),
  socketTimeout: seconds(30),
  disableFileAccess: true,
  disableUrlAccess: true,
});

/** The server said no to this very mail or its recipient, for good; what it says about us may be mended. */
const problemOf = (thrown: unknown): MailProblem => {
  const { code, command, responseCode } = thrown as {
    readonly code?: string;
    readonly command?: string;
    readonly responseCode?: number;
  };
  if (responseCode === undefined) return "unreachable";
  const aboutIt = command === "RCPT TO" || command === "DATA" || code === "EMESSAGE";
  return responseCode >= 500 && aboutIt ? "refused" : "later";
};

/** Sends one mail; answers what went wrong, or null. The log gets neither addresses nor texts. */
export const sendBySmtp = async (
  server: URL,
  { id, messageId, from, to, subject, text }: Letter,
): Promise<MailProblem | null> => {
  const transport = createTransport(optionsOf(server));
  try {
    await transport.sendMail({
      messageId,
      from,
      to: { name: "", address: to },
      subject,
      text,
      headers: { "Auto-Submitted": "auto-generated" },
    });
    return null;
  } catch (thrown) {
    const problem = problemOf(thrown);
    const { code, responseCode } = thrown as { readonly code?: string; readonly responseCode?: number };
    log.warn({ mailId: id, problem, code, responseCode }, "mail not sent");
    return problem;
  } finally {
    transport.close();
  }
};
