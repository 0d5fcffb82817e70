"use client";

import { Button } from "@/components/ui/button";
import type { ButtonLook } from "@/components/ui/button-look";
import { ActionForm, type FormAction } from "./action-form";

interface PressFormProps {
  readonly action: FormAction;
  readonly word: string;
  readonly look?: ButtonLook;
  readonly inLine?: boolean;
  /** What the press is about, by name. */
  readonly hidden?: Readonly<Record<string, string>>;
}

/** One button that does something on the server, and what came of it. */
export const PressForm = ({
  action,
  word,
  look = "secondary",
  inLine = false,
  hidden = {},
}: PressFormProps) => (
  <ActionForm action={action} inLine={inLine}>
    {() => (
      <>
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <div>
          <Button type="submit" look={look}>
            {word}
          </Button>
        </div>
      </>
    )}
  </ActionForm>
);
