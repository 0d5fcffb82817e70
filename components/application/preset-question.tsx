"use client";

import { ActionForm, type FormAction } from "@/components/form/action-form";
import { fieldIn } from "@/components/form/text-field";
import { Button } from "@/components/ui/button";
import { RadioGroup } from "@/components/ui/radio-group";
import type { Preset } from "@/lib/forms/presets/preset";
import { presetQuestionTexts } from "@/lib/texts/ja/presets";

interface PresetQuestionProps {
  readonly presets: readonly Pick<Preset, "key" | "name" | "reason">[];
  /** The key of the one that was chosen last. */
  readonly chosen: string | null;
  readonly action: FormAction;
  readonly onDone?: (() => void) | undefined;
}

/** One answer that fills in the set-up, each with its reason. */
export const PresetQuestion = ({ presets, chosen, action, onDone }: PresetQuestionProps) => (
  <ActionForm action={action} onDone={onDone}>
    {(state) => (
      <>
        <RadioGroup
          field={fieldIn(state, "preset", {
            label: presetQuestionTexts.question,
            help: presetQuestionTexts.help,
          })}
          name="preset"
          chosen={state.values["preset"] ?? chosen ?? undefined}
          options={presets.map(({ key, name, reason }) => ({
            value: key,
            label: (
              <>
                <span className="block text-std-16B-170">{name}</span>
                <span className="block measure text-solid-gray-700">{reason}</span>
              </>
            ),
          }))}
        />
        <div>
          <Button type="submit" look="secondary">
            {presetQuestionTexts.apply}
          </Button>
        </div>
      </>
    )}
  </ActionForm>
);
