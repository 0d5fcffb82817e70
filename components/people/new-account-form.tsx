"use client";

import { useState } from "react";
import { ActionForm, type FormAction } from "@/components/form/action-form";
import { fieldIn, TextField } from "@/components/form/text-field";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import type { FormState } from "@/lib/domain/form-state";
import { offerTexts } from "@/lib/texts/ja/admissions";
import { PasswordInput } from "./password-input";

interface NewAccountFormProps {
  readonly action: FormAction;
  readonly name: string;
  readonly mail: string;
}

/** The mail address, or a number in its place: whoever has none is not asked for it. */
const MailOrNumber = ({ state }: { readonly state: FormState }) => {
  const [without, setWithout] = useState(state.values["withoutMail"] !== undefined);
  return (
    <>
      <TextField
        state={without ? { ...state, issues: {} } : state}
        name="mail"
        type="email"
        width="name"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        readOnly={without}
        field={{
          label: offerTexts.mail,
          help: without ? offerTexts.mailNotNeeded : offerTexts.mailHelp,
        }}
      />
      <Checkbox
        name="withoutMail"
        defaultChecked={without}
        onChange={({ currentTarget }) => {
          setWithout(currentTarget.checked);
        }}
      >
        {offerTexts.withoutMail}
      </Checkbox>
    </>
  );
};

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
        <MailOrNumber state={state} />
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
