import type { Metadata } from "next";
import { PortalFrame } from "@/components/frame/portal-frame";
import { AdmissionMark } from "@/components/people/admission-mark";
import { ReadmissionSections, ReadmissionStrip } from "@/components/people/readmission-sections";
import { memberWith, shownAt } from "@/lib/server/http/page";
import { hereOf } from "@/lib/server/http/people-page";
import { readReadmission } from "@/lib/server/usecases/readmissions/read-readmission";
import { memberTexts, readmissionTexts } from "@/lib/texts/ja/members";
import { revoke } from "./actions";

export const metadata: Metadata = { title: memberTexts.readmitSection };

export default async function ReadmissionPage({
  params,
}: PageProps<"/members/readmissions/[readmissionId]">) {
  const { readmissionId } = await params;
  const { actor, facts } = await memberWith("clinicMember.readmit");
  const readmission = await shownAt(readReadmission(actor, { readmissionId }));
  return (
    <PortalFrame
      facts={facts}
      here={hereOf(actor, readmission.clinicId)}
      title={readmissionTexts.title(readmission.personName)}
      above={readmission.clinicName ?? facts.member.place.vendor.name}
      beside={<AdmissionMark state={readmission.state} />}
      strip={<ReadmissionStrip readmission={readmission} />}
    >
      <ReadmissionSections readmission={readmission} revoke={revoke.bind(null, readmissionId)} />
    </PortalFrame>
  );
}
