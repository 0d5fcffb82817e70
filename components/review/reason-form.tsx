"use client";

import { ActionForm, type FormAction } from "@/components/form/action-form";
import { Button } from "@/components/ui/button";
import { cancelWord } from "@/lib/texts/ja/form";
import { HiddenValues } from "./hidden-values";
import { WordField } from "./word-field";

interface ReasonFormProps {
  readonly action: FormAction;
  readonly id: string;
  /** The name of what is written: a reason or a reply. */
  readonly name: string;
  readonly label: string;
  readonly help: string;
  readonly yes: string;
  /** What stands there at first. */
  readonly first?: string;
  readonly hidden: Readonly<Record<string, string>>;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** One thing to write, and the way back. */
export const ReasonForm = (props: ReasonFormProps) => {
  const { action, id, name, label, help, yes, first = "", hidden, onDone, onCancel } = props;
  return (
    <ActionForm action={action} values={{ [name]: first }} onDone={onDone}>
      {(state) => (
        <>
          <HiddenValues values={hidden} />
          <WordField state={state} name={name} id={id} label={label} help={help} />
          <div className="flex flex-wrap gap-3">
            <Button type="submit" look="secondary">
              {yes}
            </Button>
            <Button look="quiet" onClick={onCancel}>
              {cancelWord}
            </Button>
          </div>
        </>
      )}
    </ActionForm>
  );
};
