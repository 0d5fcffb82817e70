"use client";

import { useFormContext, useWatch } from "react-hook-form";
import { wire } from "@/components/ui/field";
import { FieldFrame } from "@/components/ui/field-frame";
import type { ControlWidth } from "@/components/ui/control-look";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import type { KindName } from "@/lib/forms/catalogue";
import { yearWithEra } from "@/lib/texts/ja/dates";
import { Delegation } from "./delegation";
import type { Drafts, InputProps } from "./input";

const widths: Readonly<Partial<Record<KindName, ControlWidth>>> = {
  year: "digits",
  month: "digits",
  "company-name": "name",
  "mail-address": "name",
};

const modes: Readonly<Partial<Record<KindName, "numeric" | "email" | "tel">>> = {
  month: "numeric",
  "dial-up-number": "tel",
  "mail-address": "email",
};

/** One text: a year, a month, a name, a number, a note. */
export const TextInputOf = ({ field, framed, draft }: InputProps) => {
  const { register, control } = useFormContext<Drafts>();
  const typed = useWatch({ control, name: `${field.key}.value`, defaultValue: draft.value });
  const isNote = field.kind === "note";
  const shared = {
    ...wire(framed),
    ...register(`${field.key}.value`),
    defaultValue: draft.value,
    autoComplete: "off",
  };
  return (
    <>
      <FieldFrame field={framed} wide={isNote}>
        {isNote ? (
          <TextArea {...shared} />
        ) : (
          <TextInput
            {...shared}
            width={widths[field.kind] ?? "number"}
            inputMode={modes[field.kind] ?? "text"}
          />
        )}
      </FieldFrame>
      {field.kind === "year" && /^20\d\d$/.test(typed) && (
        <p className="text-dns-14N-130 leading-170 text-solid-gray-700">{yearWithEra(Number(typed))}</p>
      )}
      <Delegation field={field} draft={draft} />
    </>
  );
};
