import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CustomerChoice } from "@/components/applications/customer-choice";
import { OwnFacilityChoice } from "@/components/applications/facility-choice";
import { StartContent } from "@/components/applications/start-content";
import { StartStrip, type StartStep } from "@/components/applications/start-questions";
import { PortalFrame } from "@/components/frame/portal-frame";
import { sideOf, type Actor } from "@/lib/domain/actor";
import type { StartableForm } from "@/lib/domain/application/starting";
import { procedures } from "@/lib/forms/procedures";
import { member, shownAt } from "@/lib/server/http/page";
import { readStart } from "@/lib/server/usecases/applications/read-start";
import { listClinics } from "@/lib/server/usecases/clinics/list-clinics";
import { startTexts } from "@/lib/texts/ja/start";
import { start } from "./actions";

export const metadata: Metadata = { title: startTexts.title };

type Asked = string | string[] | undefined;

const single = (asked: Asked): string | null => (typeof asked === "string" ? asked : null);

/** The form that is meant: the only one, or the one that was asked for. @throws 404 for one that is not offered */
const meant = (forms: readonly StartableForm[], asked: Asked): StartableForm | null => {
  if (forms.length === 1) return forms[0] ?? null;
  if (asked === undefined) return null;
  return forms.find(({ catalogue }) => catalogue === asked) ?? notFound();
};

const stepOf = (asksFor: string | null, forms: readonly StartableForm[], chosen: unknown): StartStep => {
  if (asksFor === null) return "procedure";
  if (chosen !== null) return "ready";
  return forms.length === 0 ? "no-form" : "form";
};

const customers = async (actor: Actor, search: Asked, after: Asked) => (
  <CustomerChoice {...await listClinics(actor, { search, after, limit: 20 })} />
);

export default async function StartPage({ searchParams }: PageProps<"/applications/new">) {
  const { actor, facts } = await member();
  const { facility: facilityId, procedure: asked, form, q, after } = await searchParams;
  const procedure = procedures.find((each) => each === asked) ?? null;
  const side = sideOf(actor.role);
  const { own, facility, forms, guidance } = await shownAt(
    readStart(actor, { facilityId: single(facilityId), procedure }),
  );
  const frame = { facts, here: "applications", title: startTexts.title } as const;
  if (facility === null)
    return (
      <PortalFrame {...frame} strip={<StartStrip step="facility" side={side} />}>
        {actor.clinicId === null ? (
          await customers(actor, q, after)
        ) : (
          <OwnFacilityChoice facilities={own} clinicId={actor.clinicId} />
        )}
      </PortalFrame>
    );
  const chosen = meant(forms, form);
  const step = stepOf(procedure, forms, chosen);
  return (
    <PortalFrame {...frame} strip={<StartStrip step={step} side={side} />}>
      <StartContent
        step={step === "facility" ? "procedure" : step}
        facility={facility}
        several={side === "vendor" || own.length > 1}
        procedure={procedure}
        forms={forms}
        chosen={chosen}
        guidance={guidance}
        side={side}
        action={start.bind(null, {
          facilityId: facility.id,
          procedure: procedure ?? "first-use",
          catalogue: chosen?.catalogue ?? "",
        })}
      />
    </PortalFrame>
  );
}
