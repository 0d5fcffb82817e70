import type { Metadata } from "next";
import { ApplicationsSection } from "@/components/applications/applications-section";
import { ClinicFacts } from "@/components/clinics/clinic-facts";
import { ClinicStrip } from "@/components/clinics/clinic-strip";
import { ClinicTitle } from "@/components/clinics/clinic-title";
import { PortalFrame } from "@/components/frame/portal-frame";
import { PeopleSection } from "@/components/people/people-section";
import { sideOf } from "@/lib/domain/actor";
import { member, shownAt } from "@/lib/server/http/page";
import { peopleOf } from "@/lib/server/http/people-page";
import { listApplications } from "@/lib/server/usecases/applications/list-applications";
import { readClinic } from "@/lib/server/usecases/clinics/read-clinic";
import { clinicTexts } from "@/lib/texts/ja/clinics";

export const metadata: Metadata = { title: clinicTexts.title };

export default async function ClinicPage({ params, searchParams }: PageProps<"/clinics/[clinicId]">) {
  const { actor, facts } = await member();
  const clinic = await shownAt(readClinic(actor, await params));
  const { saved } = await searchParams;
  const people = await peopleOf(actor, clinic.id);
  const { applications, next } = await listApplications(actor, { clinicId: clinic.id });
  const byVendor = actor.clinicId === null;
  return (
    <PortalFrame
      facts={facts}
      here="clinics"
      above={<ClinicTitle clinic={clinic} byVendor={byVendor} />}
      title={clinic.name}
      strip={<ClinicStrip facilities={clinic.facilities} saved={saved} />}
    >
      <ClinicFacts
        clinic={clinic}
        byVendor={byVendor}
        applications={
          <ApplicationsSection
            facilities={clinic.facilities}
            applications={applications}
            more={next !== null}
            search={byVendor ? clinic.name : ""}
            side={sideOf(actor.role)}
          />
        }
        people={<PeopleSection {...people} clinicId={clinic.id} byVendor={byVendor} />}
      />
    </PortalFrame>
  );
}
