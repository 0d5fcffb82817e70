import type { Metadata } from "next";
import { PortalFrame } from "@/components/frame/portal-frame";
import { AdmissionMark } from "@/components/people/admission-mark";
import { InvitationSections } from "@/components/people/invitation-sections";
import { InvitationStrip } from "@/components/people/invitation-strip";
import { memberWith, shownAt } from "@/lib/server/http/page";
import { hereOf, inviteOf } from "@/lib/server/http/people-page";
import { readInvitation } from "@/lib/server/usecases/invitations/read-invitation";
import { handOverTexts, membersTexts } from "@/lib/texts/ja/members";
import { extend, makeLetter, resend, revoke } from "./actions";

export const metadata: Metadata = { title: membersTexts.invitations };

export default async function InvitationPage({ params }: PageProps<"/members/invitations/[invitationId]">) {
  const { invitationId } = await params;
  const { actor, facts } = await memberWith("clinicMember.invite");
  const invitation = await shownAt(readInvitation(actor, { invitationId }));
  return (
    <PortalFrame
      facts={facts}
      here={hereOf(actor, invitation.clinicId)}
      title={handOverTexts.title(invitation.name)}
      above={invitation.clinicName ?? facts.member.place.vendor.name}
      beside={<AdmissionMark state={invitation.state} />}
      strip={<InvitationStrip invitation={invitation} inviteHref={inviteOf(actor, invitation.clinicId)} />}
    >
      <InvitationSections
        invitation={invitation}
        extend={extend.bind(null, invitationId)}
        makeLetter={makeLetter.bind(null, invitationId)}
        resend={resend.bind(null, invitationId)}
        revoke={revoke.bind(null, invitationId)}
      />
    </PortalFrame>
  );
}
