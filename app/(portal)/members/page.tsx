import type { Metadata } from "next";
import { PortalFrame } from "@/components/frame/portal-frame";
import { NextStrip } from "@/components/frame/next-strip";
import { InvitationTable } from "@/components/people/invitation-table";
import { MemberTable } from "@/components/people/member-table";
import { ButtonLink } from "@/components/ui/button-link";
import { Section } from "@/components/ui/section";
import { member } from "@/lib/server/http/page";
import { peopleOf } from "@/lib/server/http/people-page";
import { savedWords } from "@/lib/texts/ja/clinics";
import { membersTexts } from "@/lib/texts/ja/members";

export const metadata: Metadata = { title: membersTexts.title };

export default async function MembersPage({ searchParams }: PageProps<"/members">) {
  const { saved } = await searchParams;
  const said = saved === "member-removed" ? savedWords[saved] : "";
  const { actor, facts, member: self } = await member();
  const { members, invitations, manages } = await peopleOf(actor, actor.clinicId);
  return (
    <PortalFrame
      facts={facts}
      here="members"
      title={membersTexts.title}
      above={self.place.clinic?.name ?? self.place.vendor.name}
      strip={
        <NextStrip
          turn="yours"
          title={`${said}${membersTexts.strip}`}
          actions={manages && <ButtonLink href="/members/invite">{membersTexts.invite}</ButtonLink>}
        >
          {manages ? membersTexts.stripManage : membersTexts.stripRead}
        </NextStrip>
      }
    >
      <Section id="members" title={membersTexts.list}>
        <MemberTable members={members} manages={manages} />
      </Section>
      {manages && (
        <Section id="invitations" title={membersTexts.invitations}>
          <InvitationTable invitations={invitations} />
        </Section>
      )}
    </PortalFrame>
  );
}
