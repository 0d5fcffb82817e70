"use client";

import { useFormContext, useWatch } from "react-hook-form";
import { wire } from "@/components/ui/field";
import { FieldFrame } from "@/components/ui/field-frame";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextInput } from "@/components/ui/text-input";
import { secretAtSending, secretHere, secretStored } from "@/lib/client/application/draft";
import { applicationTexts } from "@/lib/texts/ja/application-page";
import { secretAtSendingWord, secretDecidedWord } from "@/lib/texts/ja/form";
import type { Drafts, InputProps } from "./input";

const digits = { inputMode: "numeric", autoComplete: "off", width: "digits", defaultValue: "" } as const;

/** 秘密の番号: in the safe, thought of at the sending, or typed here twice; only the clinic ever sees it. */
export const SecretInput = ({ field: { key }, framed, draft }: InputProps) => {
  const { register, control } = useFormContext<Drafts>();
  const value = useWatch({ control, name: `${key}.value`, defaultValue: draft.value });
  const here = value === secretHere;
  const { issue, saved, ...plain } = framed;
  const first = { id: `${key}-first`, label: framed.label, issue };
  const second = { id: `${key}-second`, label: `${framed.label}（${applicationTexts.again}）`, saved };
  const stored = draft.value === secretStored;
  return (
    <div className="grid gap-2">
      <RadioGroup
        field={here ? plain : framed}
        {...register(`${key}.value`)}
        chosen={draft.value}
        options={[
          ...(stored ? [{ value: secretStored, label: secretDecidedWord }] : []),
          { value: secretHere, label: stored ? applicationTexts.secretChange : applicationTexts.secretHere },
          { value: secretAtSending, label: secretAtSendingWord },
        ]}
      />
      {here && (
        <div className="grid gap-2 ps-9">
          <FieldFrame field={first}>
            <TextInput {...digits} {...wire(first)} {...register(`${key}.by`)} />
          </FieldFrame>
          <FieldFrame field={second}>
            <TextInput {...digits} {...wire(second)} {...register(`${key}.second`)} />
          </FieldFrame>
        </div>
      )}
    </div>
  );
};
