import type { Metadata } from "next";
import { PortalFrame } from "@/components/frame/portal-frame";
import { ReadmissionSections, ReadmissionStrip } from "@/components/people/readmission-sections";
import { StatusMark } from "@/components/ui/status-mark";
import { memberWith, shownAt } from "@/lib/server/http/page";
import { readReadmission } from "@/lib/server/usecases/readmissions/read-readmission";
import { memberTexts, readmissionTexts } from "@/lib/texts/ja/members";
import { admissionStateWords } from "@/lib/texts/ja/people";
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
      here={readmission.clinicId === actor.clinicId ? "members" : "clinics"}
      title={readmissionTexts.title(readmission.personName)}
      above={readmission.clinicName ?? facts.member.place.vendor.name}
      beside={<StatusMark tone="waiting" word={admissionStateWords[readmission.state]} />}
      strip={<ReadmissionStrip readmission={readmission} />}
    >
      <ReadmissionSections readmission={readmission} revoke={revoke.bind(null, readmissionId)} />
    </PortalFrame>
  );
}
