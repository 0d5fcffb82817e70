"use client";

import { useFormContext, useWatch } from "react-hook-form";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextInput } from "@/components/ui/text-input";
import { delegatedOption, writtenOption } from "@/lib/client/application/draft";
import type { Field } from "@/lib/forms/catalogue";
import { isDelegable } from "@/lib/forms/schema";
import { applicationTexts } from "@/lib/texts/ja/application-page";
import { delegatedWord, writtenOptionWord } from "@/lib/texts/ja/form";
import { Delegation } from "./delegation";
import type { Drafts, InputProps } from "./input";

const optionsOf = (field: Field): readonly { readonly value: string; readonly label: string }[] => [
  ...(field.options?.options ?? []).map(({ key, shown, text }) => ({ value: key, label: shown ?? text })),
  ...(field.options?.complete === false ? [{ value: writtenOption, label: writtenOptionWord }] : []),
  ...(isDelegable(field) ? [{ value: delegatedOption, label: delegatedWord }] : []),
];

/** One of the portal's options, its wording written by hand where the list is incomplete, or left to the vendor. */
export const ChoiceInput = ({ field, framed, draft }: InputProps) => {
  const { register, control } = useFormContext<Drafts>();
  const value = useWatch({ control, name: `${field.key}.value`, defaultValue: draft.value });
  const writtenId = `${field.key}-written`;
  return (
    <>
      <RadioGroup
        field={framed}
        {...register(`${field.key}.value`)}
        chosen={draft.value}
        options={optionsOf(field)}
      />
      {value === writtenOption && (
        <div className="grid gap-1 ps-9">
          <label htmlFor={writtenId}>{applicationTexts.written}</label>
          <TextInput
            id={writtenId}
            {...register(`${field.key}.second`)}
            defaultValue={draft.second}
            autoComplete="off"
            width="full"
          />
        </div>
      )}
      <Delegation field={field} draft={draft} inList />
    </>
  );
};
