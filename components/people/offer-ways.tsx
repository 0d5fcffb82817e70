import type { Route } from "next";
import { PressForm } from "@/components/form/press-form";
import type { FormAction } from "@/components/form/action-form";
import { ButtonLink } from "@/components/ui/button-link";
import { Section } from "@/components/ui/section";
import { offerTexts } from "@/lib/texts/ja/admissions";
import { NewAccountForm } from "./new-account-form";

interface NewcomerProps {
  readonly name: string;
  readonly mail: string;
  /** The invitation's own page, to come back to after signing in. */
  readonly path: string;
  readonly accept: FormAction;
}

/** The two ways in for whoever is not signed in: as somebody new, or with the account one has. */
export const NewcomerWays = ({ name, mail, path, accept }: NewcomerProps) => (
  <>
    <Section id="new-here" title={offerTexts.newSection}>
      <div className="max-w-150">
        <NewAccountForm action={accept} name={name} mail={mail} />
      </div>
    </Section>
    <Section id="known-here" title={offerTexts.knownSection}>
      <p className="measure">{offerTexts.known}</p>
      <div>
        <ButtonLink look="secondary" href={`/sign-in?next=${encodeURIComponent(path)}` as Route}>
          {offerTexts.signIn}
        </ButtonLink>
      </div>
    </Section>
  </>
);

interface SignedInProps {
  readonly personName: string;
  readonly join: FormAction;
  readonly leave: FormAction;
}

/** The way in for whoever is signed in, and the way to be somebody else. */
export const SignedInWays = ({ personName, join, leave }: SignedInProps) => (
  <Section id="join" title={offerTexts.signedIn(personName)}>
    <p className="measure">{offerTexts.joinTodo}</p>
    <div className="flex flex-wrap gap-4">
      <PressForm action={join} word={offerTexts.join} look="primary" />
      <PressForm action={leave} word={offerTexts.other} look="quiet" />
    </div>
  </Section>
);
