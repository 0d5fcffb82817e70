import type { ReactNode } from "react";
import { NextStrip, type Turn } from "@/components/frame/next-strip";
import { ButtonLink } from "@/components/ui/button-link";
import { advisedDay, startMonths } from "@/lib/domain/application/deadline";
import { sheetStanding, type Approved, type SheetStanding } from "@/lib/domain/application/sheet";
import { daysBetween, type PlainDate } from "@/lib/domain/calendar/plain-date";
import { expiredSentence, validUntilSentence, weekendAdvice } from "@/lib/texts/ja/deadline";
import { followedTitles, sheetTexts, standingTexts } from "@/lib/texts/ja/sheet";
import { applicationRoute } from "@/components/application/application-routes";

const turns: Readonly<Record<SheetStanding, Turn>> = {
  ready: "yours",
  outdated: "late",
  expired: "late",
  sent: "done",
  cancelled: "theirs",
};

const LastDay = ({ validUntil, today }: { readonly validUntil: PlainDate; readonly today: PlainDate }) => {
  const advised = advisedDay(validUntil, today);
  return (
    <>
      <p>
        <b>{validUntilSentence(validUntil)}</b>
      </p>
      {daysBetween(advised, validUntil) > 0 && <p>{weekendAdvice(validUntil, advised)}</p>}
    </>
  );
};

const Days = ({ view: { today, sheet }, standing }: { view: Approved; standing: SheetStanding }) => {
  if (sheet.validUntil === null) return null;
  if (standing === "ready") return <LastDay validUntil={sheet.validUntil} today={today} />;
  return standing === "expired" ? (
    <p>{expiredSentence(sheet.validUntil, startMonths(today).earliest)}</p>
  ) : null;
};

/** Whether the sheet can be copied and sent, until when, and what to do where it cannot; it is said as soon as it changes. */
export const SheetStrip = ({ view, tools }: { readonly view: Approved; readonly tools: ReactNode }) => {
  const standing = sheetStanding(view);
  const { title, todo } = standingTexts[standing];
  const followed = view.status === "received" || view.status === "done" ? followedTitles[view.status] : null;
  const toApplication = standing === "outdated" || standing === "expired" || standing === "cancelled";
  return (
    <div role="status">
      <NextStrip
        turn={turns[standing]}
        title={followed ?? title}
        actions={
          <>
            {tools}
            {toApplication && (
              <ButtonLink href={applicationRoute(view.applicationId)} look="secondary">
                {standing === "expired" ? sheetTexts.change : sheetTexts.backToApplication}
              </ButtonLink>
            )}
          </>
        }
      >
        <Days view={view} standing={standing} />
        {todo !== "" && <p className={standing === "ready" ? "print:hidden" : ""}>{todo}</p>}
      </NextStrip>
    </div>
  );
};
