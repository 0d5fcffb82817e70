import { NextStrip } from "@/components/frame/next-strip";
import { advisedDay, nextClosing, startMonths } from "@/lib/domain/application/deadline";
import { daysBetween, type PlainDate } from "@/lib/domain/calendar/plain-date";
import { deadlineSentence, weekendAdvice } from "@/lib/texts/ja/deadline";
import { homeTexts } from "@/lib/texts/ja/home";

/** The next 20th of オンライン請求 開始 in one sentence, with the advice for a weekend. */
export const DeadlineStrip = ({ today }: { readonly today: PlainDate }) => {
  const lastDay = nextClosing(today);
  const advised = advisedDay(lastDay, today);
  return (
    <NextStrip turn="theirs" title={homeTexts.claimStart}>
      <p>{deadlineSentence(lastDay, startMonths(today).earliest)}</p>
      {daysBetween(advised, lastDay) > 0 && <p>{weekendAdvice(lastDay, advised)}</p>}
    </NextStrip>
  );
};
