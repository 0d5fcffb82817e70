"use client";

import { ActionForm, type FormAction } from "@/components/form/action-form";
import { fieldIn, TextField } from "@/components/form/text-field";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { wire } from "@/components/ui/field";
import { FieldFrame } from "@/components/ui/field-frame";
import { FieldList } from "@/components/ui/field-list";
import { Section } from "@/components/ui/section";
import { TextArea } from "@/components/ui/text-area";
import type { FormState } from "@/lib/domain/form-state";
import { requirementWords } from "@/lib/texts/ja/form";
import { presetFormTexts } from "@/lib/texts/ja/presets";
import { PresetField } from "./preset-field";
import type { PresetFormFacts } from "./preset-forms";

interface PresetFormProps {
  readonly action: FormAction;
  readonly values: FormState["values"];
  readonly forms: readonly PresetFormFacts[];
  readonly save: string;
}

interface WordsProps {
  readonly state: FormState;
}

const required = { word: requirementWords.required, required: true };

const Choice = ({ state }: WordsProps) => (
  <Section id="choice" title={presetFormTexts.choice}>
    <TextField
      state={state}
      name="name"
      width="name"
      field={{ label: presetFormTexts.name, help: presetFormTexts.nameHelp, need: required }}
    />
    <TextField
      state={state}
      name="reason"
      width="name"
      field={{ label: presetFormTexts.reason, help: presetFormTexts.reasonHelp, need: required }}
    />
  </Section>
);

const Software = ({ state }: WordsProps) => {
  const names = fieldIn(state, "programNames", {
    label: presetFormTexts.programNames,
    help: presetFormTexts.programNamesHelp,
  });
  return (
    <Section id="software" title={presetFormTexts.software}>
      <FieldFrame field={names}>
        <TextArea
          {...wire(names)}
          name="programNames"
          width="name"
          rows={5}
          defaultValue={state.values["programNames"]}
        />
      </FieldFrame>
      <TextField
        state={state}
        name="programNameHint"
        width="name"
        field={{ label: presetFormTexts.programNameHint, help: presetFormTexts.programNameHintHelp }}
      />
    </Section>
  );
};

/** One answer to 「どなたが設置しましたか」, and what it means for each form. */
export const PresetForm = ({ action, values, forms, save }: PresetFormProps) => (
  <ActionForm action={action} values={values}>
    {(state) => (
      <div className="grid grid-cols-[minmax(0,1fr)] gap-10">
        <Choice state={state} />
        <Software state={state} />
        {forms.map(({ id, name, fields }) => (
          <Section key={id} id={id} title={name} note={presetFormTexts.valuesNote}>
            <FieldList>
              {fields.map((facts) => (
                <PresetField key={facts.control} state={state} facts={facts} />
              ))}
            </FieldList>
          </Section>
        ))}
        <div className="flex flex-wrap gap-4 border-t border-solid-gray-300 pt-6">
          <Button type="submit">{save}</Button>
          <ButtonLink href="/settings/presets" look="quiet">
            {presetFormTexts.back}
          </ButtonLink>
        </div>
      </div>
    )}
  </ActionForm>
);
