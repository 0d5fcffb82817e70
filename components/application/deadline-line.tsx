"use client";

import { hasDeadline } from "@/lib/domain/application/claim-start";
import { advisedDay, lastDayFor, nextClosing, startMonths } from "@/lib/domain/application/deadline";
import { isOpen } from "@/lib/domain/application/status";
import { daysBetween, isBefore } from "@/lib/domain/calendar/plain-date";
import { deadlineSentence, expiredSentence, weekendAdvice } from "@/lib/texts/ja/deadline";
import { useJudged, useLive, useWork } from "./application-context";
import { chosenStart } from "./field-facts";

/** From so many days before the last one on, its weekday matters. */
const nearDays = 10;

/** Until when オンライン請求 開始 must be sent for the month that was chosen, or for the next one that can be. */
export const DeadlineLine = () => {
  const { application, catalogue } = useWork();
  const { state } = useLive();
  const { answers } = useJudged();
  const { today } = application.context;
  if (!hasDeadline(catalogue, answers) || !isOpen(state.status)) return null;
  const { earliest } = startMonths(today);
  const chosen = chosenStart(answers);
  const lastDay = chosen === undefined ? nextClosing(today) : lastDayFor(chosen);
  if (isBefore(lastDay, today)) return <p className="text-error-2">{expiredSentence(lastDay, earliest)}</p>;
  const advised = advisedDay(lastDay, today);
  const isNear = daysBetween(today, lastDay) <= nearDays;
  return (
    <>
      <p>{deadlineSentence(lastDay, chosen ?? earliest)}</p>
      {isNear && daysBetween(advised, lastDay) > 0 && <p>{weekendAdvice(lastDay, advised)}</p>}
    </>
  );
};
