import type { Metadata } from "next";
import { NewClinicForm } from "@/components/clinics/clinic-form";
import { NextStrip } from "@/components/frame/next-strip";
import { PortalFrame } from "@/components/frame/portal-frame";
import { memberWith } from "@/lib/server/http/page";
import { clinicFormTexts } from "@/lib/texts/ja/clinics";
import { registerClinic } from "../actions";

export const metadata: Metadata = { title: clinicFormTexts.newTitle };

export default async function NewClinicPage() {
  const { facts } = await memberWith("clinic.manage");
  return (
    <PortalFrame
      facts={facts}
      here="clinics"
      title={clinicFormTexts.newTitle}
      strip={
        <NextStrip turn="yours" title={clinicFormTexts.newStrip}>
          {clinicFormTexts.newStripTodo}
        </NextStrip>
      }
    >
      <NewClinicForm action={registerClinic} />
    </PortalFrame>
  );
}
