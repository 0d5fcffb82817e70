import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ClinicList } from "@/components/clinics/clinic-list";
import { clinicRoute } from "@/components/clinics/clinic-routes";
import { NextStrip } from "@/components/frame/next-strip";
import { PortalFrame } from "@/components/frame/portal-frame";
import { ButtonLink } from "@/components/ui/button-link";
import { member } from "@/lib/server/http/page";
import { listClinics } from "@/lib/server/usecases/clinics/list-clinics";
import { clinicListTexts } from "@/lib/texts/ja/clinics";

export const metadata: Metadata = { title: clinicListTexts.title };

export default async function ClinicsPage({ searchParams }: PageProps<"/clinics">) {
  const { actor, facts } = await member();
  if (actor.clinicId !== null) redirect(clinicRoute(actor.clinicId));
  const { q: search, after } = await searchParams;
  const list = await listClinics(actor, { search, after });
  const nobody = list.total === 0 && list.search === "";
  return (
    <PortalFrame
      facts={facts}
      here="clinics"
      title={clinicListTexts.title}
      strip={
        nobody ? (
          <NextStrip turn="yours" title={clinicListTexts.stripEmpty} />
        ) : (
          <NextStrip
            turn="yours"
            title={clinicListTexts.strip}
            actions={<ButtonLink href="/clinics/new">{clinicListTexts.register}</ButtonLink>}
          />
        )
      }
    >
      <ClinicList {...list} />
    </PortalFrame>
  );
}
