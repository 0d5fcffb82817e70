import { GoingApplications } from "@/components/applications/going-applications";
import { GroupCards } from "@/components/home/group-cards";
import { DeadlineStrip } from "@/components/application/deadline-strip";
import { PortalFrame } from "@/components/frame/portal-frame";
import { Banner } from "@/components/ui/banner";
import { HomeContent } from "@/components/home/home-content";
import { goingStatuses } from "@/lib/domain/application/listing";
import { tokyoDate } from "@/lib/domain/calendar/plain-date";
import { member } from "@/lib/server/http/page";
import { listApplications } from "@/lib/server/usecases/applications/list-applications";
import { listTodo } from "@/lib/server/usecases/home/list-todo";
import { resetTexts } from "@/lib/texts/ja/admissions";
import { homeTexts } from "@/lib/texts/ja/home";

export default async function HomePage({ searchParams }: PageProps<"/">) {
  const { saved } = await searchParams;
  const { actor, facts } = await member();
  const todos = await listTodo(actor, {});
  const { applications, counts, next } = await listApplications(actor, {
    statuses: [...goingStatuses],
    limit: 10,
  });
  const byVendor = actor.clinicId === null;
  const claimsMatter = byVendor || applications.length === 0 || applications.some(({ dated }) => dated);
  return (
    <PortalFrame
      facts={facts}
      here="home"
      title={todos.length === 0 ? homeTexts.nothing : homeTexts.count(todos.length)}
      strip={claimsMatter && <DeadlineStrip today={tokyoDate(new Date())} />}
    >
      {saved === "password" && (
        <Banner kind="success" kindWord={resetTexts.doneKind} title={resetTexts.doneTitle}>
          {resetTexts.doneTodo}
        </Banner>
      )}
      {byVendor && applications.length > 0 && <GroupCards counts={counts} />}
      <HomeContent place={facts.member.place} todos={todos} />
      {!byVendor && <GoingApplications applications={applications} more={next !== null} />}
    </PortalFrame>
  );
}
