"use client";

import { ActionForm, type FormAction } from "@/components/form/action-form";
import { fieldIn, TextField } from "@/components/form/text-field";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { offerTexts } from "@/lib/texts/ja/admissions";
import { PasswordInput } from "./password-input";

interface NewAccountFormProps {
  readonly action: FormAction;
  readonly name: string;
  readonly mail: string;
}

/** Name, login id and password of somebody new. */
export const NewAccountForm = ({ action, name, mail }: NewAccountFormProps) => (
  <ActionForm action={action} values={{ name, mail }}>
    {(state) => (
      <>
        <TextField
          state={state}
          name="name"
          width="name"
          autoComplete="name"
          field={{ label: offerTexts.name, help: offerTexts.nameHelp }}
        />
        <TextField
          state={state}
          name="mail"
          type="email"
          width="name"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          field={{ label: offerTexts.mail, help: offerTexts.mailHelp }}
        />
        <Checkbox name="withoutMail" defaultChecked={state.values["withoutMail"] !== undefined}>
          {offerTexts.withoutMail}
        </Checkbox>
        <PasswordInput
          field={fieldIn(state, "newPassword", {
            label: offerTexts.password,
            help: offerTexts.passwordHelp,
          })}
          name="newPassword"
          autoComplete="new-password"
        />
        <div>
          <Button type="submit">{offerTexts.start}</Button>
        </div>
      </>
    )}
  </ActionForm>
);
