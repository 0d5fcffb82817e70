"use client";

import { Disclosure } from "@/components/review/disclosure";
import { Section } from "@/components/ui/section";
import { presetQuestionTexts } from "@/lib/texts/ja/presets";
import { useLive, useWork } from "./application-context";
import { PresetQuestion } from "./preset-question";

/** One answer that fills in the set-up; once it was given, the way to another. */
export const PresetSection = () => {
  const {
    application: { presets },
    actions,
    catchUp,
  } = useWork();
  const { state } = useLive();
  const isFilling = state.status === "filling" || state.status === "returned";
  if (presets.length === 0 || !isFilling) return null;
  const chosen = presets.find(({ key }) => key === state.preset);
  const question = (
    <PresetQuestion presets={presets} chosen={state.preset} action={actions.applyPreset} onDone={catchUp} />
  );
  return (
    <Section id="preset" title={presetQuestionTexts.title}>
      {chosen === undefined ? (
        question
      ) : (
        <>
          <p className="measure">{presetQuestionTexts.chosen(chosen.name)}</p>
          <Disclosure word={presetQuestionTexts.again} look="quiet">
            {() => question}
          </Disclosure>
        </>
      )}
    </Section>
  );
};
