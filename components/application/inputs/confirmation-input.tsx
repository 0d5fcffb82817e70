"use client";

import type { ReactNode } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { isoDate } from "@/lib/domain/calendar/plain-date";
import { channels } from "@/lib/forms/answer";
import { applicationTexts } from "@/lib/texts/ja/application-page";
import { channelWords, confirmationWords } from "@/lib/texts/ja/form";
import { useWork } from "../application-context";
import type { Drafts, InputProps } from "./input";

const Labelled = ({
  id,
  label,
  children,
}: {
  readonly id: string;
  readonly label: string;
  readonly children: ReactNode;
}) => (
  <div className="grid gap-1">
    <label htmlFor={id} className="text-dns-14N-130 leading-170">
      {label}
    </label>
    {children}
  </div>
);

/** Who confirmed it, on which day, by which way; a person who confirms it for themselves has nothing to type. */
export const ConfirmationInput = ({ field, framed, draft }: InputProps) => {
  const { application, worker } = useWork();
  const { register, control, getValues, setValue } = useFormContext<Drafts>();
  const { key } = field;
  const value = useWatch({ control, name: `${key}.value`, defaultValue: draft.value });
  const { done, undone } = confirmationWords(key);
  const choice = register(`${key}.value`, {
    onChange: () => {
      if (getValues(`${key}.by`) === "" && worker.side === "clinic") setValue(`${key}.by`, worker.personName);
      if (getValues(`${key}.on`) === "") setValue(`${key}.on`, isoDate(application.context.today));
    },
  });
  return (
    <>
      <RadioGroup
        field={framed}
        {...choice}
        chosen={draft.value}
        options={[
          { value: "done", label: done },
          ...(undone === null ? [] : [{ value: "not-done", label: undone }]),
        ]}
      />
      <div className={value === "done" ? "flex flex-wrap gap-x-4 gap-y-2 ps-9" : "hidden"}>
        <Labelled id={`${key}-by`} label={applicationTexts.by}>
          <TextInput id={`${key}-by`} {...register(`${key}.by`)} defaultValue={draft.by} autoComplete="off" />
        </Labelled>
        <Labelled id={`${key}-on`} label={applicationTexts.on}>
          <TextInput id={`${key}-on`} {...register(`${key}.on`)} defaultValue={draft.on} autoComplete="off" />
        </Labelled>
        <Labelled id={`${key}-how`} label={applicationTexts.how}>
          <Select
            id={`${key}-how`}
            {...register(`${key}.how`)}
            defaultValue={draft.how}
            width="digits"
            unchosen={null}
            options={channels.map((channel) => ({ value: channel, label: channelWords[channel] }))}
          />
        </Labelled>
      </div>
    </>
  );
};
