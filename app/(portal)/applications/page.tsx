import type { Metadata } from "next";
import { ApplicationList } from "@/components/applications/application-list";
import { ListStrip } from "@/components/applications/list-strip";
import { PortalFrame } from "@/components/frame/portal-frame";
import { sideOf } from "@/lib/domain/actor";
import { tokyoDate } from "@/lib/domain/calendar/plain-date";
import { member } from "@/lib/server/http/page";
import { listApplications } from "@/lib/server/usecases/applications/list-applications";
import { applicationListTexts } from "@/lib/texts/ja/applications";

export const metadata: Metadata = { title: applicationListTexts.title };

export default async function ApplicationsPage({ searchParams }: PageProps<"/applications">) {
  const { actor, facts } = await member();
  const { q: search, show, after } = await searchParams;
  const list = await listApplications(actor, { search, show, after });
  const side = sideOf(actor.role);
  return (
    <PortalFrame
      facts={facts}
      here="applications"
      title={applicationListTexts.title}
      strip={<ListStrip side={side} counts={list.counts} searched={list.search !== ""} />}
    >
      <ApplicationList {...list} side={side} today={tokyoDate(new Date())} />
    </PortalFrame>
  );
}
