"use client";

import { useState, type ComponentProps } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import type { Field } from "@/components/ui/field";
import { wire } from "@/components/ui/field";
import { FieldFrame } from "@/components/ui/field-frame";
import { TextInput } from "@/components/ui/text-input";
import { signInTexts } from "@/lib/texts/ja/sign-in";

interface PasswordInputProps extends Omit<ComponentProps<typeof TextInput>, "id" | "type" | "width"> {
  readonly field: Field;
  readonly autoComplete: "current-password" | "new-password";
}

/** A password, hidden until one wants to see it; pasting is welcome. */
export const PasswordInput = ({ field, ...native }: PasswordInputProps) => {
  const [shown, setShown] = useState(false);
  return (
    <div>
      <FieldFrame field={field}>
        <TextInput
          {...native}
          {...wire(field)}
          type={shown ? "text" : "password"}
          width="name"
          autoCapitalize="none"
          spellCheck={false}
        />
      </FieldFrame>
      <Checkbox
        checked={shown}
        onChange={() => {
          setShown(!shown);
        }}
      >
        {signInTexts.show(field.label)}
      </Checkbox>
    </div>
  );
};
