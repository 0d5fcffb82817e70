"use client";

import { ActionForm, type FormAction } from "@/components/form/action-form";
import { Button } from "@/components/ui/button";
import { presetListTexts } from "@/lib/texts/ja/presets";

interface PresetOrderProps {
  readonly name: string;
  readonly action: FormAction;
  readonly first: boolean;
  readonly last: boolean;
}

/** Moves a preset one place up or down the list. */
export const PresetOrder = ({ name, action, first, last }: PresetOrderProps) => {
  const press = (to: "earlier" | "later") => (
    <Button
      type="submit"
      look="secondary"
      name="to"
      value={to}
      aria-label={presetListTexts.actionOf(name, presetListTexts[to])}
    >
      {presetListTexts[to]}
    </Button>
  );
  return (
    <ActionForm action={action} inLine>
      {() => (
        <div className="flex gap-3 sm:min-w-46 sm:justify-end">
          {!first && press("earlier")}
          {!last && press("later")}
        </div>
      )}
    </ActionForm>
  );
};
