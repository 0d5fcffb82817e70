import type { Metadata } from "next";
import { SecretReveal } from "@/components/application/secret-reveal";
import { PortalFrame } from "@/components/frame/portal-frame";
import { NotApprovedStrip } from "@/components/sheet/not-approved-strip";
import { SheetContent } from "@/components/sheet/sheet-content";
import { SheetFacts } from "@/components/sheet/sheet-facts";
import { SheetStrip } from "@/components/sheet/sheet-strip";
import { SheetTitle } from "@/components/sheet/sheet-title";
import { SheetTools } from "@/components/sheet/sheet-tools";
import { SheetWatch } from "@/components/sheet/sheet-watch";
import { holdsPermission } from "@/lib/domain/permissions";
import { sideOf } from "@/lib/domain/actor";
import { member, shownAt } from "@/lib/server/http/page";
import { readSheet } from "@/lib/server/usecases/sheets/read-sheet";
import { sheetTexts } from "@/lib/texts/ja/sheet";
import { notePrinted, saveCompletion, savePlan, saveReceipt, saveSending, takeSendingBack } from "./actions";

export const metadata: Metadata = { title: sheetTexts.title };

export default async function SheetPage({ params }: PageProps<"/applications/[applicationId]/sheet">) {
  const { actor, facts } = await member();
  const { applicationId } = await params;
  const view = await shownAt(readSheet(actor, { applicationId }));
  const { sending } = view;
  const frame = {
    facts,
    here: "applications" as const,
    title: sheetTexts.title,
    above: <SheetTitle view={view} />,
    sending: sending === null ? ("not-yet" as const) : { day: sending.sentOn, by: sending.by },
  };
  const watch = <SheetWatch applicationId={applicationId} changeNo={view.changeNo} />;
  if (view.kind === "not-approved")
    return (
      <PortalFrame {...frame} strip={<NotApprovedStrip view={view} side={sideOf(actor.role)} />}>
        {watch}
      </PortalFrame>
    );
  const printed = notePrinted.bind(null, applicationId);
  return (
    <PortalFrame
      {...frame}
      beside={<SheetFacts view={view} />}
      strip={
        <SheetStrip view={view} tools={<SheetTools applicationId={applicationId} printed={printed} />} />
      }
    >
      {watch}
      <SheetContent
        view={view}
        {...(view.secret !== null &&
          holdsPermission(actor, "secret.reveal") && {
            secret: (
              <SecretReveal
                applicationId={applicationId}
                fieldKey={view.secret.key}
                label={view.secret.label}
              />
            ),
          })}
        reader={{ role: actor.role, name: facts.member.personName }}
        actions={{
          recordSending: saveSending.bind(null, applicationId),
          undoSending: takeSendingBack.bind(null, applicationId),
          recordReceipt: saveReceipt.bind(null, applicationId),
          recordCompletion: saveCompletion.bind(null, applicationId),
          settlePlan: savePlan.bind(null, applicationId),
        }}
      />
    </PortalFrame>
  );
}
