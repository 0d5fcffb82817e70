import { DeadlineStrip } from "@/components/application/deadline-strip";
import { PortalFrame } from "@/components/frame/portal-frame";
import { HomeContent } from "@/components/home/home-content";
import { tokyoDate } from "@/lib/domain/calendar/plain-date";
import { member } from "@/lib/server/http/page";
import { listTodo } from "@/lib/server/usecases/home/list-todo";
import { homeTexts } from "@/lib/texts/ja/home";

export default async function HomePage() {
  const { actor, facts } = await member();
  const todos = await listTodo(actor, {});
  return (
    <PortalFrame
      facts={facts}
      here="home"
      title={todos.length === 0 ? homeTexts.nothing : homeTexts.count(todos.length)}
      strip={<DeadlineStrip today={tokyoDate(new Date())} />}
    >
      <HomeContent place={facts.member.place} todos={todos} />
    </PortalFrame>
  );
}
