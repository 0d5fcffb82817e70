import type { Metadata } from "next";
import { ApplicationProvider } from "@/components/application/application-context";
import { ApplicationEnd } from "@/components/application/application-end";
import { ApplicationForm } from "@/components/application/application-form";
import { ApplicationSending, LiveStatus } from "@/components/application/application-head";
import { ApplicationStrip } from "@/components/application/application-strip";
import { ApplicationTitle, applicationTitle } from "@/components/application/application-title";
import { AwaitingList } from "@/components/application/awaiting-list";
import { DelegatedList } from "@/components/application/delegated-list";
import { ReturnedList } from "@/components/application/returned-list";
import { HeardFrom } from "@/components/application/heard-from";
import { MissingList } from "@/components/application/missing-list";
import { PresetSection } from "@/components/application/preset-section";
import { PortalFrame } from "@/components/frame/portal-frame";
import { sideOf } from "@/lib/domain/actor";
import { publishedForm } from "@/lib/forms/catalogues/published";
import { member, shownAt } from "@/lib/server/http/page";
import { readApplication } from "@/lib/server/usecases/applications/read-application";
import { frameTexts } from "@/lib/texts/ja/frame";
import { actionsOn } from "./bound-actions";

export const metadata: Metadata = { title: frameTexts.applications };

export default async function ApplicationPage({ params }: PageProps<"/applications/[applicationId]">) {
  const { actor, member: reader, facts } = await member();
  const view = await shownAt(readApplication(actor, await params));
  const catalogue = publishedForm(view.catalogue);
  return (
    <ApplicationProvider
      view={view}
      catalogue={catalogue}
      worker={{
        personId: reader.personId,
        personName: reader.personName,
        role: actor.role,
        side: sideOf(actor.role),
      }}
      actions={actionsOn(view.id)}
    >
      <PortalFrame
        facts={facts}
        here="applications"
        above={<ApplicationTitle facility={view.facility} number={view.number} />}
        title={applicationTitle(catalogue, view.state.fields)}
        beside={<LiveStatus />}
        strip={<ApplicationStrip />}
        sendingLine={<ApplicationSending />}
      >
        <ReturnedList />
        <DelegatedList />
        <AwaitingList />
        <MissingList />
        <HeardFrom />
        <ApplicationForm before={<PresetSection />}>
          <ApplicationEnd />
        </ApplicationForm>
      </PortalFrame>
    </ApplicationProvider>
  );
}
