"use client";

import { ActionForm, type FormAction } from "@/components/form/action-form";
import { fieldIn, TextField } from "@/components/form/text-field";
import { Button } from "@/components/ui/button";
import { RadioGroup } from "@/components/ui/radio-group";
import { sideOf, type Role } from "@/lib/domain/actor";
import type { Way } from "@/lib/domain/people/admission";
import { rolesOf } from "@/lib/domain/people/membership";
import { inviteTexts, wayChoices } from "@/lib/texts/ja/members";
import { roleWords } from "@/lib/texts/ja/people";

interface InviteFormProps {
  readonly action: FormAction;
  /** The role that stands there at first; its side's are offered. */
  readonly role: Role;
  /** Whether mails go anywhere. */
  readonly canMail: boolean;
}

const waysWith = (canMail: boolean): readonly Way[] =>
  canMail ? ["screen", "letter", "mail"] : ["screen", "letter"];

/** Whom to invite as what, and how they are told. */
export const InviteForm = ({ action, role: first, canMail }: InviteFormProps) => (
  <ActionForm action={action} values={{ role: first, way: "screen" }}>
    {(state) => (
      <>
        <TextField
          state={state}
          name="name"
          width="name"
          autoComplete="off"
          field={{ label: inviteTexts.name, help: inviteTexts.nameHelp }}
        />
        <RadioGroup
          name="role"
          chosen={state.values["role"]}
          field={fieldIn(state, "role", { label: inviteTexts.role, help: inviteTexts.adminHelp })}
          options={rolesOf(sideOf(first)).map((role) => ({ value: role, label: roleWords[role] }))}
        />
        <RadioGroup
          name="way"
          chosen={state.values["way"]}
          field={fieldIn(state, "way", { label: inviteTexts.way })}
          options={waysWith(canMail).map((way) => ({ value: way, label: wayChoices[way] }))}
        />
        <TextField
          state={state}
          name="mail"
          type="email"
          width="name"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          field={{ label: inviteTexts.mail, help: inviteTexts.mailHelp }}
        />
        <div>
          <Button type="submit">{inviteTexts.make}</Button>
        </div>
      </>
    )}
  </ActionForm>
);
