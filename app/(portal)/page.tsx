import { DeadlineStrip } from "@/components/application/deadline-strip";
import { PortalFrame } from "@/components/frame/portal-frame";
import { Banner } from "@/components/ui/banner";
import { HomeContent } from "@/components/home/home-content";
import { tokyoDate } from "@/lib/domain/calendar/plain-date";
import { member } from "@/lib/server/http/page";
import { listTodo } from "@/lib/server/usecases/home/list-todo";
import { resetTexts } from "@/lib/texts/ja/admissions";
import { homeTexts } from "@/lib/texts/ja/home";

export default async function HomePage({ searchParams }: PageProps<"/">) {
  const { saved } = await searchParams;
  const { actor, facts } = await member();
  const todos = await listTodo(actor, {});
  return (
    <PortalFrame
      facts={facts}
      here="home"
      title={todos.length === 0 ? homeTexts.nothing : homeTexts.count(todos.length)}
      strip={<DeadlineStrip today={tokyoDate(new Date())} />}
    >
      {saved === "password" && (
        <Banner kind="success" kindWord={resetTexts.doneKind} title={resetTexts.doneTitle}>
          {resetTexts.doneTodo}
        </Banner>
      )}
      <HomeContent place={facts.member.place} todos={todos} />
    </PortalFrame>
  );
}
