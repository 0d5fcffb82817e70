"use client";

import { ActionForm, type FormAction } from "@/components/form/action-form";
import { fieldIn } from "@/components/form/text-field";
import { Button } from "@/components/ui/button";
import { peopleWords } from "@/lib/texts/ja/people";
import { profileTexts } from "@/lib/texts/ja/profile";
import { PasswordInput } from "./password-input";

interface OwnPasswordFormProps {
  readonly action: FormAction;
  readonly loginId: string;
}

/** A new password, which needs the old one; the login id is there for password managers. */
export const OwnPasswordForm = ({ action, loginId }: OwnPasswordFormProps) => (
  <ActionForm action={action}>
    {(state) => (
      <>
        <input type="text" name="username" autoComplete="username" value={loginId} readOnly hidden />
        <PasswordInput
          field={fieldIn(state, "oldPassword", { label: profileTexts.oldPassword })}
          name="oldPassword"
          autoComplete="current-password"
        />
        <PasswordInput
          field={fieldIn(state, "newPassword", {
            label: profileTexts.newPassword,
            help: peopleWords.passwordRules,
          })}
          name="newPassword"
          autoComplete="new-password"
        />
        <div>
          <Button type="submit" look="secondary">
            {profileTexts.changePassword}
          </Button>
        </div>
      </>
    )}
  </ActionForm>
);
