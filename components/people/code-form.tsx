"use client";

import { ActionForm, type FormAction } from "@/components/form/action-form";
import { TextField } from "@/components/form/text-field";
import { Button } from "@/components/ui/button";
import { codeTexts } from "@/lib/texts/ja/admissions";

/** The code of a letter, as it is printed or without its hyphen. */
export const CodeForm = ({ action }: { readonly action: FormAction }) => (
  <ActionForm action={action}>
    {(state) => (
      <>
        <TextField
          state={state}
          name="code"
          autoComplete="one-time-code"
          autoCapitalize="characters"
          spellCheck={false}
          field={{ label: codeTexts.code, help: codeTexts.codeHelp }}
        />
        <div>
          <Button type="submit">{codeTexts.next}</Button>
        </div>
      </>
    )}
  </ActionForm>
);
