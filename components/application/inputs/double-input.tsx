"use client";

import { useFormContext } from "react-hook-form";
import { wire } from "@/components/ui/field";
import { FieldFrame } from "@/components/ui/field-frame";
import { TextInput } from "@/components/ui/text-input";
import { applicationTexts } from "@/lib/texts/ja/application-page";
import { Delegation } from "./delegation";
import type { Drafts, InputProps } from "./input";

/** A value that is typed twice, the second time with a look at the paper again. */
export const DoubleInput = ({ field, framed, draft }: InputProps) => {
  const { register } = useFormContext<Drafts>();
  const { key } = field;
  const { issue, saved, ...first } = framed;
  const second = {
    id: `${key}-second`,
    label: `${framed.label}（${applicationTexts.again}）`,
    help: applicationTexts.againHelp,
    issue,
    saved,
  };
  return (
    <div className="grid gap-2">
      <FieldFrame field={first}>
        <TextInput
          {...wire({ ...first, issue })}
          {...register(`${key}.value`)}
          defaultValue={draft.value}
          autoComplete="off"
        />
      </FieldFrame>
      <FieldFrame field={second}>
        <TextInput
          {...wire(second)}
          {...register(`${key}.second`)}
          defaultValue={draft.second}
          autoComplete="off"
        />
      </FieldFrame>
      <Delegation field={field} draft={draft} />
    </div>
  );
};
