import { PressForm } from "@/components/form/press-form";
import type { FormAction } from "@/components/form/action-form";
import { NextStrip } from "@/components/frame/next-strip";
import { ButtonLink } from "@/components/ui/button-link";
import type { AdmissionState } from "@/lib/domain/people/admission";
import { offerOver, offerTexts } from "@/lib/texts/ja/admissions";

interface OfferStripProps {
  readonly offer: {
    readonly state: AdmissionState;
    readonly joined: boolean;
    readonly expiresAt: Date;
    readonly renewalAskedAt: Date | null;
  };
  readonly ask: FormAction;
}

/** What to do with an invitation: accept it, ask for a new one, or wait. */
export const OfferStrip = ({ offer: { state, joined, expiresAt, renewalAskedAt }, ask }: OfferStripProps) => {
  if (joined)
    return (
      <NextStrip
        turn="done"
        title={offerTexts.joined}
        actions={<ButtonLink href="/">{offerTexts.home}</ButtonLink>}
      >
        {offerTexts.joinedTodo}
      </NextStrip>
    );
  if (state === "open")
    return (
      <NextStrip turn="yours" title={offerTexts.strip}>
        {offerTexts.until(expiresAt)}
      </NextStrip>
    );
  if (renewalAskedAt !== null)
    return (
      <NextStrip turn="theirs" title={offerTexts.asked}>
        {offerTexts.askedTodo}
      </NextStrip>
    );
  const { title, todo } = offerOver[state];
  return (
    <NextStrip
      turn="yours"
      title={title}
      actions={
        <>
          {state === "used" && <ButtonLink href="/sign-in">{offerTexts.toSignIn}</ButtonLink>}
          <PressForm
            action={ask}
            word={offerTexts.ask}
            look={state === "used" ? "secondary" : "primary"}
            inLine
          />
        </>
      }
    >
      {todo}
    </NextStrip>
  );
};
