import type { Route } from "next";
import type { FormAction } from "@/components/form/action-form";
import { PressForm } from "@/components/form/press-form";
import { DefinitionList } from "@/components/ui/definition-list";
import { Section } from "@/components/ui/section";
import { handOverTexts, inviteTexts } from "@/lib/texts/ja/members";
import { roleWords, wayWords } from "@/lib/texts/ja/people";
import { HandOver } from "./hand-over";
import type { MadeInvitation } from "./invitation-strip";
import { MailFacts } from "./mail-facts";
import { RevokeForm } from "./revoke-form";

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
  const { role, way, state, renewalAskedAt } = invitation;
  const over = state === "used" || state === "revoked";
  return (
    <>
      <div className="max-w-180">
        <DefinitionList
          items={[
            { term: inviteTexts.role, description: roleWords[role] },
            { term: inviteTexts.way, description: wayWords[way] },
          ]}
        />
      </div>
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
