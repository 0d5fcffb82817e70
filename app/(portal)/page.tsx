import { DeadlineStrip } from "@/components/application/deadline-strip";
import { PortalFrame } from "@/components/frame/portal-frame";
import { tokyoDate } from "@/lib/domain/calendar/plain-date";
import { member } from "@/lib/server/http/page";
import { homeTexts } from "@/lib/texts/ja/home";

export default async function HomePage() {
  const { facts } = await member();
  return (
    <PortalFrame
      facts={facts}
      here="home"
      title={homeTexts.title}
      strip={<DeadlineStrip today={tokyoDate(new Date())} />}
    />
  );
}
