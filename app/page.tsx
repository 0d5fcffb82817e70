import { connection } from "next/server";
import { DeadlineStrip } from "@/components/application/deadline-strip";
import { FormList } from "@/components/application/form-list";
import { tokyoDate } from "@/lib/domain/calendar/plain-date";
import { currentCatalogues } from "@/lib/forms/catalogues/published";
import { homeTexts } from "@/lib/texts/ja/home";

export default async function HomePage() {
  await connection();
  return (
    <main className="mx-auto grid max-w-[70rem] gap-8 px-4 py-10 sm:px-8">
      <header className="grid gap-2">
        <h1 className="text-std-32B-150">{homeTexts.name}</h1>
        <p className="max-w-[40em]">{homeTexts.purpose}</p>
      </header>
      <DeadlineStrip today={tokyoDate(new Date())} />
      <FormList catalogues={currentCatalogues()} />
    </main>
  );
}
