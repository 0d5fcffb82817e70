import { fieldIn, TextField } from "@/components/form/text-field";
import { wire, type Field } from "@/components/ui/field";
import { FieldFrame } from "@/components/ui/field-frame";
import { Select } from "@/components/ui/select";
import { feeTables, type FeeTable } from "@/lib/domain/facility-code/fee-tables";
import { prefectures } from "@/lib/domain/facility-code/prefectures";
import type { FormState } from "@/lib/domain/form-state";
import type { facilityWarnings } from "@/lib/domain/organisation/facility-warnings";
import type { FacilityField } from "@/lib/domain/organisation/typed";
import { clinicSentence } from "@/lib/texts/ja/clinic-findings";
import { facilityFormTexts, feeTableChoice, prefectureWord } from "@/lib/texts/ja/clinics";
import { requirementWords } from "@/lib/texts/ja/form";
import { HelpText } from "./help-text";

const required = { word: requirementWords.required, required: true };
const optional = { word: requirementWords.optional, required: false };

const choicesOf: Readonly<Record<"feeTable" | "prefecture", readonly { value: string; label: string }[]>> = {
  feeTable: Object.keys(feeTables).map((value) => ({ value, label: feeTableChoice(value as FeeTable) })),
  prefecture: Object.keys(prefectures)
    .sort()
    .map((value) => ({ value, label: prefectureWord(value) })),
};

export interface FacilityFieldsProps {
  readonly state: FormState;
  /** The name of a control. */
  readonly nameOf: (field: FacilityField) => string;
  /** What is worth a look about the values that stand there at first. */
  readonly warnings?: ReturnType<typeof facilityWarnings>;
}

const Choice = ({
  state,
  name,
  choice,
}: Pick<FacilityFieldsProps, "state"> & {
  readonly name: string;
  readonly choice: "feeTable" | "prefecture";
}) => {
  const field = fieldIn(state, name, { label: facilityFormTexts[choice], need: required });
  return (
    <FieldFrame field={field}>
      <Select
        {...wire(field)}
        name={name}
        unchosen={facilityFormTexts.unchosen}
        options={choicesOf[choice]}
        defaultValue={state.values[name] ?? ""}
      />
    </FieldFrame>
  );
};

/** What is asked about a facility. */
export const FacilityFields = ({ state, nameOf, warnings = {} }: FacilityFieldsProps) => {
  const text = (name: "code" | "name" | "loginMail", need: Field["need"]) => {
    const warning = name === "name" ? undefined : warnings[name];
    return {
      state,
      name: nameOf(name),
      field: {
        label: facilityFormTexts[name],
        help: <HelpText text={facilityFormTexts[`${name}Help`]} />,
        need,
      },
      ...(warning !== undefined && { warning: clinicSentence(warning) }),
    };
  };
  return (
    <>
      <Choice state={state} name={nameOf("feeTable")} choice="feeTable" />
      <Choice state={state} name={nameOf("prefecture")} choice="prefecture" />
      <TextField {...text("name", required)} width="name" autoComplete="off" />
      <TextField {...text("code", optional)} inputMode="numeric" autoComplete="off" />
      <TextField {...text("loginMail", optional)} width="name" inputMode="email" autoComplete="off" />
    </>
  );
};
