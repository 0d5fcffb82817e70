import type { Metadata } from "next";
import { applicationRoute } from "@/components/application/application-routes";
import { NextStrip } from "@/components/frame/next-strip";
import { PortalFrame } from "@/components/frame/portal-frame";
import { HistoryList } from "@/components/history/history-list";
import { HistoryPages } from "@/components/history/history-pages";
import { HistoryTitle } from "@/components/history/history-title";
import { PrintButton } from "@/components/people/print-button";
import { ButtonLink } from "@/components/ui/button-link";
import { member, shownAt } from "@/lib/server/http/page";
import { readHistory } from "@/lib/server/usecases/applications/read-history";
import { formTitle } from "@/lib/texts/ja/applications";
import { historyTexts } from "@/lib/texts/ja/history";

export const metadata: Metadata = { title: historyTexts.title };

export default async function HistoryPage({
  params,
  searchParams,
}: PageProps<"/applications/[applicationId]/history">) {
  const { actor, facts } = await member();
  const { before } = await searchParams;
  const { applicationId } = await params;
  const { application, catalogue, presets, entries, next, isFirst } = await shownAt(
    readHistory(actor, { applicationId, before }),
  );
  return (
    <PortalFrame
      facts={facts}
      here="applications"
      above={
        <HistoryTitle
          facility={application.facility}
          number={application.number}
          form={formTitle(application.form)}
        />
      }
      title={historyTexts.title}
      strip={
        <NextStrip
          turn="theirs"
          title={historyTexts.strip}
          actions={
            <ButtonLink href={applicationRoute(applicationId)} look="secondary">
              {historyTexts.back}
            </ButtonLink>
          }
        >
          {historyTexts.stripTodo}
        </NextStrip>
      }
    >
      <HistoryList entries={entries} catalogue={catalogue} presets={presets} />
      <HistoryPages applicationId={applicationId} next={next} isFirst={isFirst} />
      <div className="print:hidden">
        <PrintButton word={historyTexts.print} />
      </div>
    </PortalFrame>
  );
}
