/** How somebody is told that they may come in: on the screen beside them, by mail, or by a letter on paper. */
export const ways = ["screen", "mail", "letter"] as const;

export type Way = (typeof ways)[number];

/** An invitation lets a new member in, a re-admission lets one back in who forgot the password. */
export type AdmissionKind = "invitation" | "readmission";

/** Where the link of one leads. */
export const admissionPath = (kind: AdmissionKind, token: string): string =>
  kind === "invitation" ? `/invitations/${token}` : `/reset/${token}`;

/** How long something holds. */
export type Span = { readonly days: number } | { readonly hours: number };

/** What is kept of an invitation or a re-admission. */
export interface Admission {
  readonly usedAt: Date | null;
  readonly revokedAt: Date | null;
  readonly expiresAt: Date;
}

export type AdmissionState = "open" | "used" | "revoked" | "expired";

const hour = 3_600_000;

/** Days an invitation holds; a letter takes its time on the way and on the desk. */
export const invitationDays = (way: Way): number => (way === "letter" ? 21 : 7);

/** Hours in which somebody with an account gets back in, whichever the way. */
export const readmissionHours = 24;

/** When what is given out at a moment stops to hold. */
export const expiryAfter = (from: Date, span: Span): Date =>
  new Date(from.getTime() + hour * ("days" in span ? span.days * 24 : span.hours));

/** What has become of it by now. Used stays used, revoked stays revoked; at `expiresAt` itself it is over. */
export const admissionState = ({ usedAt, revokedAt, expiresAt }: Admission, now: Date): AdmissionState => {
  if (usedAt !== null) return "used";
  if (revokedAt !== null) return "revoked";
  return now.getTime() < expiresAt.getTime() ? "open" : "expired";
};
