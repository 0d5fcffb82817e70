"use client";

import { ActionForm, type FormAction } from "@/components/form/action-form";
import { ConfirmForm } from "@/components/form/confirm-form";
import { fieldIn } from "@/components/form/text-field";
import { Button } from "@/components/ui/button";
import { RadioGroup } from "@/components/ui/radio-group";
import { sideOf, type Role } from "@/lib/domain/actor";
import { rolesOf } from "@/lib/domain/people/membership";
import { memberTexts, readmitChoices } from "@/lib/texts/ja/members";
import { roleWords } from "@/lib/texts/ja/people";

/** Makes somebody 責任者 or 担当者. */
export const RoleForm = ({ action, role }: { readonly action: FormAction; readonly role: Role }) => (
  <ActionForm action={action} values={{ role }}>
    {(state) => (
      <>
        <RadioGroup
          name="role"
          chosen={state.values["role"]}
          field={fieldIn(state, "role", { label: memberTexts.role })}
          options={rolesOf(sideOf(role)).map((each) => ({ value: each, label: roleWords[each] }))}
        />
        <div>
          <Button type="submit" look="secondary">
            {memberTexts.saveRole}
          </Button>
        </div>
      </>
    )}
  </ActionForm>
);

/** Lets somebody set a new password. */
export const ReadmitForm = ({
  action,
  canMail,
}: {
  readonly action: FormAction;
  readonly canMail: boolean;
}) => (
  <ActionForm action={action} values={{ way: "screen" }}>
    {(state) => (
      <>
        <RadioGroup
          name="way"
          chosen={state.values["way"]}
          field={fieldIn(state, "way", { label: memberTexts.way })}
          options={(["screen", "letter", ...(canMail ? (["mail"] as const) : [])] as const).map((way) => ({
            value: way,
            label: readmitChoices[way],
          }))}
        />
        <div>
          <Button type="submit" look="secondary">
            {memberTexts.readmit}
          </Button>
        </div>
      </>
    )}
  </ActionForm>
);

/** Takes somebody out, after one more question on the same page. */
export const RemoveForm = ({ action, name }: { readonly action: FormAction; readonly name: string }) => (
  <ConfirmForm
    action={action}
    word={memberTexts.remove}
    question={memberTexts.removeConfirm(name)}
    yes={memberTexts.removeYes}
  />
);
