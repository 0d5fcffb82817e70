import type { FormAction } from "@/components/form/action-form";
import { NextStrip } from "@/components/frame/next-strip";
import { ButtonLink } from "@/components/ui/button-link";
import { DefinitionList } from "@/components/ui/definition-list";
import type { AdmissionState } from "@/lib/domain/people/admission";
import { showLoginId } from "@/lib/domain/people/login-id";
import { reentryOver, resetTexts } from "@/lib/texts/ja/admissions";
import { NewPasswordForm } from "./reset-form";

interface Offer {
  readonly state: AdmissionState;
  readonly expiresAt: Date;
  readonly personName: string;
  readonly loginId: string;
}

/** What to do with a way back: set a password, or ask for another one. */
export const ReentryStrip = ({ offer: { state, expiresAt } }: { readonly offer: Offer }) => {
  if (state === "open")
    return (
      <NextStrip turn="yours" title={resetTexts.newStrip}>
        {resetTexts.until(expiresAt)}
      </NextStrip>
    );
  const { title, todo } = reentryOver[state];
  return (
    <NextStrip turn="yours" title={title} actions={<ButtonLink href="/reset">{resetTexts.again}</ButtonLink>}>
      {todo}
    </NextStrip>
  );
};

/** Whose account it is, and the form for its new password. */
export const Reentry = ({
  offer: { personName, loginId },
  action,
}: {
  readonly offer: Offer;
  readonly action: FormAction;
}) => (
  <div className="grid max-w-150 gap-6">
    <DefinitionList
      items={[
        { term: resetTexts.person, description: personName },
        { term: resetTexts.loginId, description: showLoginId(loginId) },
      ]}
    />
    <NewPasswordForm action={action} loginId={loginId} />
  </div>
);
