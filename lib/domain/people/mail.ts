import { isMailAddress, normaliseLoginId } from "./login-id";

/** Mails that let somebody in, or are about that. */
export const admissionMailKinds = ["invitation", "readmission", "renewal-asked"] as const;

export type AdmissionMailKind = (typeof admissionMailKinds)[number];

/** Mails that tell the other side how an application moved. */
export const applicationMailKinds = [
  "check-requested",
  "application-returned",
  "application-approved",
  "application-cancelled",
] as const;

export type ApplicationMailKind = (typeof applicationMailKinds)[number];

/** What a mail is about. */
export const mailKinds = [...admissionMailKinds, ...applicationMailKinds] as const;

export type MailKind = (typeof mailKinds)[number];

export const isAboutApplication = (kind: MailKind): kind is ApplicationMailKind =>
  (applicationMailKinds as readonly string[]).includes(kind);

/** Why a mail did not go out: the server was away, said “later”, or does not take it; given up; no longer needed. */
export type MailProblem = "unreachable" | "later" | "refused" | "given-up" | "not-needed";

export type MailState = "waiting" | "sent" | "trying" | "failed";

/** Hours after which nobody tries any more. */
const mailHours = 72;

/** Whether a mail of that age is given up. */
export const isTooOldToSend = (createdAt: Date, now: Date): boolean =>
  now.getTime() - createdAt.getTime() >= mailHours * 3_600_000;

/** Where a mail stands: not tried yet, gone, tried in vain so far, or given up. */
export const mailState = ({
  sentAt,
  failedAt,
  problem,
}: {
  readonly sentAt: Date | null;
  readonly failedAt: Date | null;
  readonly problem: string | null;
}): MailState => {
  if (sentAt !== null) return "sent";
  if (failedAt !== null) return "failed";
  return problem === null ? "waiting" : "trying";
};

/** An address to write to, or nothing: stored as a login id is, since most people sign in with it. */
export const normaliseMail = (text: string): string => normaliseLoginId(text);

/** What is odd about a normalised address; none at all is fine. */
export const examineMail = (normalised: string): { readonly code: "mail.form" } | undefined =>
  normalised === "" || isMailAddress(normalised) ? undefined : { code: "mail.form" };
