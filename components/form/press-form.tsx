"use client";

import { Button } from "@/components/ui/button";
import type { ButtonLook } from "@/components/ui/button-look";
import { ActionForm, type FormAction } from "./action-form";

interface PressFormProps {
  readonly action: FormAction;
  readonly word: string;
  readonly look?: ButtonLook;
  readonly inLine?: boolean;
  /** Its name where the word alone does not say what it is about; it holds the word. */
  readonly name?: string;
  /** What an answer is true of, see {@link ActionForm}. */
  readonly about?: number;
  readonly onDone?: (() => void) | undefined;
  /** What the press is about, by name. */
  readonly hidden?: Readonly<Record<string, string>>;
}

/** One button that does something on the server, and what came of it. */
export const PressForm = ({
  action,
  word,
  look = "secondary",
  inLine = false,
  name,
  about,
  onDone,
  hidden = {},
}: PressFormProps) => (
  <ActionForm action={action} inLine={inLine} about={about} onDone={onDone}>
    {() => (
      <>
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <div>
          <Button type="submit" look={look} {...(name !== undefined && { "aria-label": name })}>
            {word}
          </Button>
        </div>
      </>
    )}
  </ActionForm>
);
