"use client";

import { ActionForm, type FormAction } from "@/components/form/action-form";
import { fieldIn, TextField } from "@/components/form/text-field";
import { Button } from "@/components/ui/button";
import { resetTexts } from "@/lib/texts/ja/admissions";
import { peopleWords } from "@/lib/texts/ja/people";
import { PasswordInput } from "./password-input";

/** Asks for a link by mail. */
export const ResetForm = ({ action }: { readonly action: FormAction }) => (
  <ActionForm action={action}>
    {(state) => (
      <>
        <TextField
          state={state}
          name="loginId"
          width="name"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          field={{ label: resetTexts.loginId, help: resetTexts.loginIdHelp }}
        />
        <div>
          <Button type="submit">{resetTexts.send}</Button>
        </div>
      </>
    )}
  </ActionForm>
);

interface NewPasswordFormProps {
  readonly action: FormAction;
  readonly loginId: string;
}

/** A new password without the old one; the login id is there for password managers. */
export const NewPasswordForm = ({ action, loginId }: NewPasswordFormProps) => (
  <ActionForm action={action}>
    {(state) => (
      <>
        <input type="text" name="username" autoComplete="username" value={loginId} readOnly hidden />
        <PasswordInput
          field={fieldIn(state, "newPassword", {
            label: resetTexts.newPassword,
            help: `${peopleWords.passwordNote}。${peopleWords.passwordRules}`,
          })}
          name="newPassword"
          autoComplete="new-password"
        />
        <div>
          <Button type="submit">{resetTexts.set}</Button>
        </div>
      </>
    )}
  </ActionForm>
);
