import type { Metadata } from "next";
import { NextStrip } from "@/components/frame/next-strip";
import { PortalFrame } from "@/components/frame/portal-frame";
import { InviteForm } from "@/components/people/invite-form";
import { canMail } from "@/lib/server/http/admission-page";
import { memberWith, shownAt } from "@/lib/server/http/page";
import { readClinic } from "@/lib/server/usecases/clinics/read-clinic";
import { inviteTexts } from "@/lib/texts/ja/members";
import { inviteToClinic } from "./actions";

export const metadata: Metadata = { title: inviteTexts.title };

export default async function ClinicInvitePage({ params }: PageProps<"/clinics/[clinicId]/invite">) {
  const { clinicId } = await params;
  const { actor, facts } = await memberWith("clinicMember.invite");
  const { name } = await shownAt(readClinic(actor, { clinicId }));
  return (
    <PortalFrame
      facts={facts}
      here="clinics"
      title={inviteTexts.title}
      above={name}
      strip={
        <NextStrip turn="yours" title={inviteTexts.strip}>
          {inviteTexts.stripTodo}
        </NextStrip>
      }
    >
      <InviteForm action={inviteToClinic.bind(null, clinicId)} role="clinicAdmin" canMail={canMail()} />
    </PortalFrame>
  );
}
