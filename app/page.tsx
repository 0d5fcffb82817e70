import { connection } from "next/server";
import { DeadlineStrip } from "@/components/application/deadline-strip";
import { FormList } from "@/components/application/form-list";
import { PageFrame } from "@/components/frame/page-frame";
import { unknownSite } from "@/components/frame/site";
import { tokyoDate } from "@/lib/domain/calendar/plain-date";
import { currentCatalogues } from "@/lib/forms/catalogues/published";
import { isDemo } from "@/lib/server/http/site";
import { homeTexts } from "@/lib/texts/ja/home";

export default async function HomePage() {
  await connection();
  return (
    <PageFrame
      site={{ ...unknownSite, demo: isDemo() }}
      title={homeTexts.title}
      strip={<DeadlineStrip today={tokyoDate(new Date())} />}
    >
      <p className="measure">{homeTexts.purpose}</p>
      <FormList catalogues={currentCatalogues()} />
    </PageFrame>
  );
}
