import type { Metadata } from "next";
import { clinicRoute } from "@/components/clinics/clinic-routes";
import { FacilityForm } from "@/components/clinics/facility-form";
import { FacilityTitle } from "@/components/clinics/facility-title";
import { NextStrip } from "@/components/frame/next-strip";
import { PortalFrame } from "@/components/frame/portal-frame";
import { facilityWarnings } from "@/lib/domain/organisation/facility-warnings";
import { typedFacility } from "@/lib/domain/organisation/typed";
import { memberWith, shownAt } from "@/lib/server/http/page";
import { readFacility } from "@/lib/server/usecases/facilities/read-facility";
import { clinicFormTexts, facilityFormTexts } from "@/lib/texts/ja/clinics";
import { saveFacility } from "../../../actions";

export const metadata: Metadata = { title: facilityFormTexts.editTitle };

export default async function FacilityPage({
  params,
}: PageProps<"/clinics/[clinicId]/facilities/[facilityId]">) {
  const { actor, facts } = await memberWith("facility.manage");
  const facility = await shownAt(readFacility(actor, await params));
  const { id: facilityId, clinicId } = facility;
  return (
    <PortalFrame
      facts={facts}
      here="clinics"
      above={<FacilityTitle facility={facility} />}
      title={facilityFormTexts.editTitle}
      strip={<NextStrip turn="yours" title={facilityFormTexts.editStrip} />}
    >
      <FacilityForm
        action={saveFacility.bind(null, { clinicId, facilityId })}
        values={typedFacility(facility)}
        warnings={facilityWarnings(facility)}
        submit={clinicFormTexts.save}
        back={clinicRoute(clinicId)}
      />
    </PortalFrame>
  );
}
