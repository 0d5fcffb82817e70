import { fieldIn } from "@/components/form/text-field";
import type { ControlWidth } from "@/components/ui/control-look";
import { wire, type Field } from "@/components/ui/field";
import { FieldFrame } from "@/components/ui/field-frame";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import type { FormState } from "@/lib/domain/form-state";

interface WordFieldProps {
  readonly state: FormState;
  readonly name: string;
  /** The control's id; one page has many with the same name. */
  readonly id: string;
  readonly label: string;
  readonly help: string;
}

const framed = ({ state, name, id, label, help }: WordFieldProps): Field => ({
  ...fieldIn(state, name, { label, help }),
  id,
});

/** A reason or a reply in a form, in several lines. */
export const WordField = (props: WordFieldProps) => {
  const field = framed(props);
  const { state, name } = props;
  return (
    <FieldFrame field={field} wide>
      <TextArea {...wire(field)} name={name} rows={3} defaultValue={state.values[name] ?? ""} />
    </FieldFrame>
  );
};

/** The same in one line. */
export const LineField = ({ width, ...props }: WordFieldProps & { readonly width: ControlWidth }) => {
  const field = framed(props);
  const { state, name } = props;
  return (
    <FieldFrame field={field}>
      <TextInput
        {...wire(field)}
        name={name}
        width={width}
        autoComplete="off"
        defaultValue={state.values[name] ?? ""}
      />
    </FieldFrame>
  );
};
