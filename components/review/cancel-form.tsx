"use client";

import { ActionForm, type FormAction } from "@/components/form/action-form";
import { PressForm } from "@/components/form/press-form";
import { fieldIn } from "@/components/form/text-field";
import { Button } from "@/components/ui/button";
import { RadioGroup } from "@/components/ui/radio-group";
import { Section } from "@/components/ui/section";
import { moveWords } from "@/lib/texts/ja/application";
import { cancelWord } from "@/lib/texts/ja/form";
import { cancelChoices, cancelTexts as texts } from "@/lib/texts/ja/review";
import { Disclosure } from "./disclosure";
import { WordField } from "./word-field";

interface PressProps {
  readonly action: FormAction;
  readonly onDone?: (() => void) | undefined;
}

/** Gives the application up, with the reason. */
export const CancelForm = ({ action, onDone }: PressProps) => (
  <Section id="cancel-application" title={texts.title}>
    <p className="measure">{texts.help}</p>
    <Disclosure word={texts.open} look="quiet">
      {(close) => (
        <ActionForm action={action} onDone={onDone}>
          {(state) => (
            <>
              <RadioGroup
                name="reason"
                chosen={state.values["reason"]}
                field={{ ...fieldIn(state, "reason", { label: texts.reason }), id: "cancel-reason" }}
                options={cancelChoices}
              />
              <WordField
                state={state}
                name="note"
                id="cancel-note"
                label={texts.note}
                help={texts.noteHelp}
              />
              <div className="flex flex-wrap gap-3">
                <Button type="submit" look="secondary">
                  {moveWords.cancel}
                </Button>
                <Button look="quiet" onClick={close}>
                  {cancelWord}
                </Button>
              </div>
            </>
          )}
        </ActionForm>
      )}
    </Disclosure>
  </Section>
);

/** Takes a cancelled application up again. */
export const ResumeForm = ({ action, onDone }: PressProps) => (
  <PressForm action={action} word={moveWords.resume} onDone={onDone} inLine />
);
