import type { Route } from "next";
import type { ComponentProps } from "react";
import { NextStrip } from "@/components/frame/next-strip";
import { ButtonLink } from "@/components/ui/button-link";
import type { Role } from "@/lib/domain/actor";
import type { AdmissionState, Way } from "@/lib/domain/people/admission";
import { mailState } from "@/lib/domain/people/mail";
import { handOverTexts, mailStripWords, membersTexts } from "@/lib/texts/ja/members";
import type { MailFacts } from "./mail-facts";

/** An invitation somebody of the organisation has made. */
export interface MadeInvitation {
  readonly id: string;
  readonly role: Role;
  readonly state: AdmissionState;
  readonly way: Way;
  readonly expiresAt: Date;
  readonly renewalAskedAt: Date | null;
  readonly link: string;
  readonly code: string;
  readonly codeAddress: string;
  readonly mail: string | null;
  readonly mailWorks: boolean;
  /** Whom it made a member, while they are one. */
  readonly membershipId: string | null;
  readonly sentMail: ComponentProps<typeof MailFacts>["mail"] | null;
}

interface InvitationStripProps {
  readonly invitation: MadeInvitation;
  /** Where another one is made. */
  readonly inviteHref: Route;
}

const MemberLink = ({ membershipId }: { readonly membershipId: string }) => (
  <ButtonLink href={`/members/${membershipId}` as Route}>{handOverTexts.toMember}</ButtonLink>
);

const Used = ({ invitation: { membershipId, renewalAskedAt }, inviteHref }: InvitationStripProps) => {
  const gone = membershipId === null;
  const invite = (
    <ButtonLink href={inviteHref} look={gone ? "primary" : "secondary"}>
      {membersTexts.invite}
    </ButtonLink>
  );
  return renewalAskedAt === null ? (
    <NextStrip
      turn="done"
      title={gone ? handOverTexts.usedGone : handOverTexts.used}
      actions={gone ? invite : <MemberLink membershipId={membershipId} />}
    />
  ) : (
    <NextStrip
      turn="yours"
      title={handOverTexts.asked}
      actions={
        <>
          {!gone && <MemberLink membershipId={membershipId} />}
          {invite}
        </>
      }
    >
      {gone ? handOverTexts.askedOverTodo : handOverTexts.askedUsedTodo}
    </NextStrip>
  );
};

const Revoked = ({ invitation: { renewalAskedAt }, inviteHref }: InvitationStripProps) => {
  const asked = renewalAskedAt !== null;
  return (
    <NextStrip
      turn={asked ? "yours" : "theirs"}
      title={asked ? handOverTexts.asked : handOverTexts.revoked}
      actions={
        <ButtonLink href={inviteHref} look={asked ? "primary" : "secondary"}>
          {membersTexts.invite}
        </ButtonLink>
      }
    >
      {asked ? handOverTexts.askedOverTodo : handOverTexts.revokedTodo}
    </NextStrip>
  );
};

const openWords = ({ way, sentMail }: MadeInvitation): string =>
  way === "mail" && sentMail !== null ? mailStripWords[mailState(sentMail)] : handOverTexts.open;

/** What to do with an invitation one has made. */
export const InvitationStrip = (props: InvitationStripProps) => {
  const { invitation } = props;
  const { state, renewalAskedAt, expiresAt } = invitation;
  if (state === "used") return <Used {...props} />;
  if (state === "revoked") return <Revoked {...props} />;
  if (renewalAskedAt !== null)
    return (
      <NextStrip turn="yours" title={handOverTexts.asked}>
        {handOverTexts.askedTodo}
      </NextStrip>
    );
  return state === "open" ? (
    <NextStrip turn="yours" title={openWords(invitation)}>
      {handOverTexts.until(expiresAt)}
    </NextStrip>
  ) : (
    <NextStrip turn="yours" title={handOverTexts.expired} />
  );
};
