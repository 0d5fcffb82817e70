import type { Metadata } from "next";
import { NextStrip } from "@/components/frame/next-strip";
import { PortalFrame } from "@/components/frame/portal-frame";
import { MemberSections } from "@/components/people/member-sections";
import { memberWith, shownAt } from "@/lib/server/http/page";
import { hereOf } from "@/lib/server/http/people-page";
import { readMember } from "@/lib/server/usecases/members/read-member";
import { memberTexts, membersTexts } from "@/lib/texts/ja/members";
import { readmit, remove, saveRole } from "./actions";

export const metadata: Metadata = { title: membersTexts.title };

export default async function MemberPage({ params }: PageProps<"/members/[membershipId]">) {
  const { membershipId } = await params;
  const { actor, facts } = await memberWith("clinicMember.remove");
  const member = await shownAt(readMember(actor, { membershipId }));
  return (
    <PortalFrame
      facts={facts}
      here={hereOf(actor, member.clinicId)}
      title={memberTexts.title(member.name)}
      above={member.clinicName ?? facts.member.place.vendor.name}
      strip={
        <NextStrip turn="yours" title={memberTexts.strip}>
          {member.self && memberTexts.stripSelf}
        </NextStrip>
      }
    >
      <MemberSections
        member={member}
        saveRole={saveRole.bind(null, membershipId)}
        readmit={readmit.bind(null, membershipId)}
        remove={remove.bind(null, membershipId)}
      />
    </PortalFrame>
  );
}
