import type { Metadata } from "next";
import { FacilityForm } from "@/components/clinics/facility-form";
import { clinicRoute } from "@/components/clinics/clinic-routes";
import { NextStrip } from "@/components/frame/next-strip";
import { PortalFrame } from "@/components/frame/portal-frame";
import { memberWith, shownAt } from "@/lib/server/http/page";
import { readClinic } from "@/lib/server/usecases/clinics/read-clinic";
import { facilityFormTexts } from "@/lib/texts/ja/clinics";
import { addFacility } from "../../../actions";

export const metadata: Metadata = { title: facilityFormTexts.newTitle };

export default async function NewFacilityPage({ params }: PageProps<"/clinics/[clinicId]/facilities/new">) {
  const { actor, facts } = await memberWith("facility.manage");
  const { id, name } = await shownAt(readClinic(actor, await params));
  return (
    <PortalFrame
      facts={facts}
      here="clinics"
      above={name}
      title={facilityFormTexts.newTitle}
      strip={
        <NextStrip turn="yours" title={facilityFormTexts.newStrip}>
          {facilityFormTexts.newStripTodo}
        </NextStrip>
      }
    >
      <FacilityForm
        action={addFacility.bind(null, id)}
        submit={facilityFormTexts.submit}
        back={clinicRoute(id)}
      />
    </PortalFrame>
  );
}
