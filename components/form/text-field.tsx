import type { ComponentProps } from "react";
import { wire, type Field } from "@/components/ui/field";
import { FieldFrame } from "@/components/ui/field-frame";
import { TextInput } from "@/components/ui/text-input";
import type { FormState } from "@/lib/domain/form-state";

interface TextFieldProps extends Omit<ComponentProps<typeof TextInput>, "id" | "defaultValue"> {
  readonly state: FormState;
  readonly name: string;
  readonly field: Omit<Field, "id" | "issue">;
  /** What is worth a look about the value that stands there at first. */
  readonly warning?: string;
}

/** The frame's words for a control of a form, with what was found odd about it. */
export const fieldIn = (state: FormState, name: string, field: Omit<Field, "id" | "issue">): Field => {
  const text = state.issues[name];
  return { ...field, id: name, ...(text !== undefined && { issue: { level: "error", text } }) };
};

/** One line of text in a form. */
export const TextField = ({ state, name, field, warning, ...native }: TextFieldProps) => {
  const examined = fieldIn(state, name, field);
  const framed: Field =
    warning === undefined || state.turn > 0
      ? examined
      : { ...examined, issue: { level: "warning", text: warning } };
  return (
    <FieldFrame field={framed}>
      <TextInput {...native} {...wire(framed)} name={name} defaultValue={state.values[name] ?? ""} />
    </FieldFrame>
  );
};
