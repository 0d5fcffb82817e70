"use client";

import type { MouseEvent } from "react";
import { Button } from "@/components/ui/button";
import { buttonLook } from "@/components/ui/button-look";
import { cancelWord } from "@/lib/texts/ja/form";
import { ActionForm, type FormAction } from "./action-form";

interface ConfirmFormProps {
  readonly action: FormAction;
  /** What opens the question. */
  readonly word: string;
  readonly question: string;
  /** What comes of it. */
  readonly todo?: string;
  readonly yes: string;
}

const close = ({ currentTarget }: MouseEvent<HTMLButtonElement>): void => {
  const details = currentTarget.closest("details");
  details?.removeAttribute("open");
  details?.querySelector("summary")?.focus();
};

/** Something that cannot be taken back, after one more question on the same page; without JavaScript the summary closes it. */
export const ConfirmForm = ({ action, word, question, todo, yes }: ConfirmFormProps) => (
  <details className="grid gap-4 open:rounded-12 open:border-2 open:border-error-1 open:p-5">
    <summary className={`${buttonLook("secondary")} w-fit list-none [&::-webkit-details-marker]:hidden`}>
      {word}
    </summary>
    <div className="grid gap-3 pt-4">
      <p className="text-std-18B-160">{question}</p>
      {todo !== undefined && <p className="measure">{todo}</p>}
      <ActionForm action={action}>
        {() => (
          <div className="flex flex-wrap gap-4">
            <Button type="submit">{yes}</Button>
            <Button look="quiet" onClick={close}>
              {cancelWord}
            </Button>
          </div>
        )}
      </ActionForm>
    </div>
  </details>
);
