import { advisedDay, nextClosing, startMonths } from "@/lib/domain/application/deadline";
import { daysBetween, type PlainDate } from "@/lib/domain/calendar/plain-date";
import { deadlineSentence, weekendAdvice } from "@/lib/texts/ja/deadline";
import { homeTexts } from "@/lib/texts/ja/home";

/** The next 20th of オンライン請求 開始 in one sentence, with the advice for a weekend. */
export const DeadlineStrip = ({ today }: { readonly today: PlainDate }) => {
  const lastDay = nextClosing(today);
  const advised = advisedDay(lastDay, today);
  return (
    <section
      aria-labelledby="deadline"
      className="grid gap-1 rounded-8 border-l-8 border-blue-900 bg-blue-50 px-6 py-5"
    >
      <h2 id="deadline" className="text-std-16B-170">
        {homeTexts.claimStart}
      </h2>
      <p className="text-std-18B-160">{deadlineSentence(lastDay, startMonths(today).earliest)}</p>
      {daysBetween(advised, lastDay) > 0 && <p>{weekendAdvice(lastDay, advised)}</p>}
    </section>
  );
};
