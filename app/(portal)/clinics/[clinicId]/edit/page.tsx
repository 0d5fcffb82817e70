import type { Metadata } from "next";
import { ClinicForm } from "@/components/clinics/clinic-form";
import { clinicRoute } from "@/components/clinics/clinic-routes";
import { NextStrip } from "@/components/frame/next-strip";
import { PortalFrame } from "@/components/frame/portal-frame";
import { typedClinic } from "@/lib/domain/organisation/typed";
import { memberWith, shownAt } from "@/lib/server/http/page";
import { readClinic } from "@/lib/server/usecases/clinics/read-clinic";
import { clinicFormTexts } from "@/lib/texts/ja/clinics";
import { saveClinic } from "../../actions";

export const metadata: Metadata = { title: clinicFormTexts.editTitle };

export default async function EditClinicPage({ params }: PageProps<"/clinics/[clinicId]/edit">) {
  const { actor, facts } = await memberWith("clinic.manage");
  const clinic = await shownAt(readClinic(actor, await params));
  return (
    <PortalFrame
      facts={facts}
      here="clinics"
      above={clinic.name}
      title={clinicFormTexts.editTitle}
      strip={<NextStrip turn="yours" title={clinicFormTexts.editStrip} />}
    >
      <ClinicForm
        action={saveClinic.bind(null, clinic.id)}
        values={typedClinic(clinic)}
        back={clinicRoute(clinic.id)}
      />
    </PortalFrame>
  );
}
