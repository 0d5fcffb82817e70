import { fieldIn, TextField } from "@/components/form/text-field";
import { wire } from "@/components/ui/field";
import { FieldFrame } from "@/components/ui/field-frame";
import { Select } from "@/components/ui/select";
import type { FormState } from "@/lib/domain/form-state";
import { presetFormTexts } from "@/lib/texts/ja/presets";
import type { PresetFieldFacts } from "./preset-forms";

interface PresetFieldProps {
  readonly state: FormState;
  readonly facts: PresetFieldFacts;
}

const Written = ({
  state,
  name,
  label,
}: Pick<PresetFieldProps, "state"> & Record<"name" | "label", string>) => (
  <details open={(state.values[name] ?? "") !== ""} className="ps-11 pt-2 pb-4">
    <summary className="w-fit cursor-pointer text-blue-1000 underline underline-offset-4">
      <span aria-hidden>{presetFormTexts.writtenOpen}</span>
      <span className="sr-only">{presetFormTexts.written(label)}</span>
    </summary>
    <div className="pt-2">
      <TextField
        state={state}
        name={name}
        width="name"
        field={{ label: presetFormTexts.written(label), help: presetFormTexts.writtenHelp }}
      />
    </div>
  </details>
);

/** What a preset says of one field: an option of the portal's list, what stands there beside it, or a text. */
export const PresetField = ({
  state,
  facts: { control, number, label, options, written },
}: PresetFieldProps) => {
  const words = { label, number };
  if (options === null) return <TextField state={state} name={control} width="name" field={words} />;
  const field = fieldIn(state, control, words);
  return (
    <div className="grid">
      <FieldFrame field={field} wide>
        <Select
          {...wire(field)}
          name={control}
          width="full"
          unchosen={presetFormTexts.undecided}
          options={options}
          defaultValue={state.values[control] ?? ""}
        />
      </FieldFrame>
      {written !== null && <Written state={state} name={written} label={label} />}
    </div>
  );
};
