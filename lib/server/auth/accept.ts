import "server-only";
import { AppError, isInvalid, type Finding } from "@/lib/domain/errors";
import { deviceOf } from "@/lib/domain/people/device";
import { examineMail, normaliseMail } from "@/lib/domain/people/mail";
import { examinePersonName, normalisePersonName } from "@/lib/domain/people/person-name";
import { newPasswordHash } from "../new-password";
import { freshToken } from "../secrets";
import { acceptOffer } from "../usecases/invitations/accept-offer";
import { readOffer } from "../usecases/invitations/read-offer";

/** A session that was just opened, and for whom: what the browser is told. */
export interface Entry {
  readonly token: string;
  readonly loginId: string;
  readonly vendorId: string;
}

type Findings = Readonly<Record<string, readonly Finding[]>>;

const findingsOf = (name: string, mail: string | null): Findings => {
  const odd = { name: examinePersonName(name), mail: mail === "" ? missing : examineMail(mail ?? "") };
  return Object.fromEntries(
    Object.entries(odd).flatMap(([field, found]) => (found === undefined ? [] : [[field, [found]]])),
  );
};

const missing = { code: "mail.missing" } as const;

/** The password's hash, unless it or anything else is odd: then all of it is said at once. */
const hashUnlessOdd = async (found: Findings, hashing: Promise<string>): Promise<string> => {
  const hash = await hashing.catch((thrown: unknown) => {
    if (!isInvalid(thrown)) throw thrown;
    throw new AppError("invalid", { fields: { ...found, ...thrown.detail.fields } });
  });
  if (Object.keys(found).length > 0) throw new AppError("invalid", { fields: found });
  return hash;
};

/**
 * Accepts an invitation as somebody new, with what they typed; without mail they get a number to sign in with.
 * @throws AppError invalid with the fields name, mail and newPassword; wrong-status when the invitation is over
 */
export const acceptAsNew = async (
  invitationToken: string,
  typed: {
    readonly name: string;
    readonly mail: string;
    readonly withoutMail: boolean;
    readonly newPassword: string;
  },
  userAgent: string | undefined,
): Promise<Entry> => {
  const offer = await readOffer({ token: invitationToken });
  if (offer === null) throw new AppError("not-found", {});
  const name = normalisePersonName(typed.name);
  const mail = typed.withoutMail ? null : normaliseMail(typed.mail);
  const organisations = [offer.vendor.name, offer.clinicName ?? ""];
  const owner = { personName: name, loginId: mail ?? "", organisations };
  const hash = await hashUnlessOdd(findingsOf(name, mail), newPasswordHash(typed.newPassword, owner));
  const session = { token: freshToken(), device: deviceOf(userAgent) };
  const accepted = await acceptOffer({ invitationToken, name, loginId: mail, hash, session });
  return { token: session.token, ...accepted };
};
