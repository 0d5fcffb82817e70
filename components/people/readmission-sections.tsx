import type { Route } from "next";
import type { ComponentProps } from "react";
import type { FormAction } from "@/components/form/action-form";
import { NextStrip } from "@/components/frame/next-strip";
import { Section } from "@/components/ui/section";
import type { AdmissionState, Way } from "@/lib/domain/people/admission";
import { handOverTexts, readmissionTexts } from "@/lib/texts/ja/members";
import { HandOver } from "./hand-over";
import { MailFacts } from "./mail-facts";
import { RevokeForm } from "./revoke-form";

interface MadeReadmission {
  readonly id: string;
  readonly state: AdmissionState;
  readonly way: Way;
  readonly expiresAt: Date;
  readonly link: string;
  readonly code: string;
  readonly codeAddress: string;
  readonly sentMail: ComponentProps<typeof MailFacts>["mail"] | null;
}

const overTurns = { expired: "yours", used: "done", revoked: "theirs" } as const;

/** What to do with a re-admission one has made. */
export const ReadmissionStrip = ({
  readmission: { state, expiresAt },
}: {
  readonly readmission: MadeReadmission;
}) =>
  state === "open" ? (
    <NextStrip turn="yours" title={readmissionTexts.open}>
      {readmissionTexts.ended}
      {handOverTexts.until(expiresAt)}
    </NextStrip>
  ) : (
    <NextStrip turn={overTurns[state]} title={readmissionTexts[state]} />
  );

/** Everything to hand a re-admission over, and to end it. */
export const ReadmissionSections = ({
  readmission,
  revoke,
}: {
  readonly readmission: MadeReadmission;
  readonly revoke: FormAction;
}) => {
  const { id, state, sentMail } = readmission;
  return (
    <>
      {state === "open" && (
        <HandOver
          {...readmission}
          addressLabel={readmissionTexts.address}
          letterHref={`/members/readmissions/${id}/letter` as Route}
        />
      )}
      {sentMail !== null && (
        <Section id="by-mail" title={handOverTexts.mail}>
          <MailFacts mail={sentMail} />
        </Section>
      )}
      {state === "open" && (
        <Section id="term" title={handOverTexts.term}>
          <RevokeForm action={revoke} />
        </Section>
      )}
    </>
  );
};
