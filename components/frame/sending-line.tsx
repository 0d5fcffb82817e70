import type { PlainDate } from "@/lib/domain/calendar/plain-date";
import { frameTexts } from "@/lib/texts/ja/frame";

/** The recorded sending: when, and who did it. */
export interface Sent {
  readonly day: PlainDate;
  readonly by: string;
}

/** The one fixed line about the act on the government's site. */
export const SendingLine = ({ sent }: { readonly sent?: Sent | undefined }) => (
  <p className="text-dns-14N-130 leading-170 text-solid-gray-700 tabular-nums">
    {sent === undefined ? (
      <>
        {frameTexts.sending}
        <b>{frameTexts.notSentYet}</b>
      </>
    ) : (
      <>
        <b>{frameTexts.sent(sent.day)}</b>
        <span className="ps-3">{sent.by}</span>
      </>
    )}
  </p>
);
