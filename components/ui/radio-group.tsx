import type { ReactNode } from "react";
import { choiceLabel, choiceLook, choiceWords } from "./choice-look";
import type { Field } from "./field";
import { FieldGroup } from "./field-frame";
import type { Native } from "./native";

const dot = "rounded-full checked:border-8 checked:border-blue-900";

interface RadioGroupProps extends Omit<Native<"input">, "type" | "id" | "value" | "defaultValue"> {
  readonly field: Field;
  readonly name: string;
  readonly chosen?: string | undefined;
  readonly options: readonly { readonly value: string; readonly label: ReactNode }[];
}

/** One of a few, every one of them in sight, with the frame of its field. */
export const RadioGroup = ({ field, chosen, options, ...native }: RadioGroupProps) => (
  <FieldGroup field={field} role="radiogroup">
    <div className="grid">
      {options.map(({ value, label }) => (
        <label key={value} className={choiceLabel}>
          <input
            {...native}
            type="radio"
            value={value}
            defaultChecked={value === chosen}
            aria-invalid={field.issue?.level === "error" ? true : undefined}
            className={`${choiceLook} ${dot}`}
          />
          <span className={choiceWords}>{label}</span>
        </label>
      ))}
    </div>
  </FieldGroup>
);
