"use client";

import { ActionForm, type FormAction } from "@/components/form/action-form";
import { fieldIn } from "@/components/form/text-field";
import { Button } from "@/components/ui/button";
import { RadioGroup } from "@/components/ui/radio-group";
import { Section } from "@/components/ui/section";
import { heardBy } from "@/lib/domain/application/review-words";
import { moveWords } from "@/lib/texts/ja/application";
import { channelWords } from "@/lib/texts/ja/form";
import { phoneTexts as texts } from "@/lib/texts/ja/review";
import { LineField } from "./word-field";

interface PhoneConfirmationProps {
  readonly action: FormAction;
  readonly onDone?: (() => void) | undefined;
}

/** The vendor heard from the clinic that the application is right: who said so, when, and by which way. */
export const PhoneConfirmation = ({ action, onDone }: PhoneConfirmationProps) => (
  <Section id="phone-confirmation" title={texts.title}>
    <p className="measure">{texts.help}</p>
    <ActionForm action={action} values={{ how: "phone" }} onDone={onDone}>
      {(state) => (
        <>
          <LineField
            state={state}
            name="by"
            id="phone-by"
            label={texts.by}
            help={texts.byHelp}
            width="name"
          />
          <LineField
            state={state}
            name="role"
            id="phone-role"
            label={texts.role}
            help={texts.roleHelp}
            width="number"
          />
          <LineField
            state={state}
            name="on"
            id="phone-on"
            label={texts.on}
            help={texts.onHelp}
            width="number"
          />
          <RadioGroup
            name="how"
            chosen={state.values["how"]}
            field={{ ...fieldIn(state, "how", { label: texts.how }), id: "phone-how" }}
            options={heardBy.map((how) => ({ value: how, label: channelWords[how] }))}
          />
          <div>
            <Button type="submit" look="secondary">
              {moveWords.confirmByPhone}
            </Button>
          </div>
        </>
      )}
    </ActionForm>
  </Section>
);
