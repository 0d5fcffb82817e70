import type { Route } from "next";
import type { FormAction } from "@/components/form/action-form";
import { PressForm } from "@/components/form/press-form";
import { NextStrip } from "@/components/frame/next-strip";
import { Section } from "@/components/ui/section";
import type { AdmissionState, Way } from "@/lib/domain/people/admission";
import { handOverTexts } from "@/lib/texts/ja/members";
import type { ComponentProps } from "react";
import { HandOver } from "./hand-over";
import { MailFacts } from "./mail-facts";
import { RevokeForm } from "./revoke-form";

interface MadeInvitation {
  readonly id: string;
  readonly state: AdmissionState;
  readonly way: Way;
  readonly expiresAt: Date;
  readonly renewalAskedAt: Date | null;
  readonly link: string;
  readonly code: string;
  readonly codeAddress: string;
  readonly mail: string | null;
  readonly mailWorks: boolean;
  readonly sentMail: ComponentProps<typeof MailFacts>["mail"] | null;
}

const stripWords = (state: Exclude<AdmissionState, "open">): string => handOverTexts[state];

/** What to do with an invitation one has made. */
export const InvitationStrip = ({
  invitation: { state, way, expiresAt, renewalAskedAt },
}: {
  readonly invitation: MadeInvitation;
}) => {
  if (renewalAskedAt !== null)
    return (
      <NextStrip turn="yours" title={handOverTexts.asked}>
        {state === "expired" ? handOverTexts.askedTodo : handOverTexts.askedOverTodo}
      </NextStrip>
    );
  return state === "open" ? (
    <NextStrip turn="yours" title={way === "mail" ? handOverTexts.openMail : handOverTexts.open}>
      {handOverTexts.until(expiresAt)}
    </NextStrip>
  ) : (
    <NextStrip turn={state === "expired" ? "yours" : "done"} title={stripWords(state)} />
  );
};

interface InvitationSectionsProps {
  readonly invitation: MadeInvitation;
  readonly extend: FormAction;
  readonly makeLetter: FormAction;
  readonly resend: FormAction;
  readonly revoke: FormAction;
}

const ByMail = ({ invitation, resend }: Pick<InvitationSectionsProps, "invitation" | "resend">) => {
  const { mail, mailWorks, sentMail } = invitation;
  if (mail === null || !mailWorks) return null;
  return (
    <Section id="by-mail" title={handOverTexts.mail}>
      {sentMail !== null && <MailFacts mail={sentMail} />}
      <PressForm action={resend} word={sentMail === null ? handOverTexts.send(mail) : handOverTexts.resend} />
    </Section>
  );
};

const Open = ({
  invitation,
  makeLetter,
  resend,
}: Pick<InvitationSectionsProps, "invitation" | "makeLetter" | "resend">) => {
  const { id, way } = invitation;
  const byMail = <ByMail invitation={invitation} resend={resend} />;
  return (
    <>
      {way === "mail" && byMail}
      <HandOver
        {...invitation}
        addressLabel={handOverTexts.address}
        letterHref={way === "letter" ? (`/members/invitations/${id}/letter` as Route) : null}
      />
      {way !== "letter" && (
        <Section id="make-letter" title={handOverTexts.letter}>
          <p className="measure">{handOverTexts.letterHelp}</p>
          <PressForm action={makeLetter} word={handOverTexts.makeLetter} />
        </Section>
      )}
      {way !== "mail" && byMail}
    </>
  );
};

/** Everything to hand an invitation over, to make it hold longer, and to end it. */
export const InvitationSections = ({ invitation, extend, revoke, ...ways }: InvitationSectionsProps) => {
  const { state, renewalAskedAt } = invitation;
  const over = state === "used" || state === "revoked";
  return (
    <>
      {state === "open" && <Open invitation={invitation} {...ways} />}
      {(!over || renewalAskedAt !== null) && (
        <Section id="term" title={handOverTexts.term}>
          <div className="flex flex-wrap items-start gap-4">
            {!over && (
              <PressForm
                action={extend}
                word={handOverTexts.extend}
                look={state === "expired" ? "primary" : "secondary"}
              />
            )}
            {over ? <PressForm action={revoke} word={handOverTexts.close} /> : <RevokeForm action={revoke} />}
          </div>
        </Section>
      )}
    </>
  );
};
