"use client";

import { ActionForm, type FormAction } from "@/components/form/action-form";
import { fieldIn, TextField } from "@/components/form/text-field";
import { Button } from "@/components/ui/button";
import { RadioGroup } from "@/components/ui/radio-group";
import type { Role, Side } from "@/lib/domain/actor";
import type { Way } from "@/lib/domain/people/admission";
import { rolesOf } from "@/lib/domain/people/membership";
import { inviteTexts, wayChoices } from "@/lib/texts/ja/members";
import { roleWords } from "@/lib/texts/ja/people";

interface InviteFormProps {
  readonly action: FormAction;
  readonly side: Side;
  /** Whether mails go anywhere. */
  readonly canMail: boolean;
}

const waysWith = (canMail: boolean): readonly Way[] =>
  canMail ? ["screen", "letter", "mail"] : ["screen", "letter"];

const firstRole: Readonly<Record<Side, Role>> = { vendor: "vendorStaff", clinic: "clinicAdmin" };

/** Whom to invite as what, and how they are told. */
export const InviteForm = ({ action, side, canMail }: InviteFormProps) => (
  <ActionForm action={action} values={{ role: firstRole[side], way: "screen" }}>
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
          options={rolesOf(side).map((role) => ({ value: role, label: roleWords[role] }))}
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
