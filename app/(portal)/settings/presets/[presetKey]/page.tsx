import type { Metadata } from "next";
import { ConfirmForm } from "@/components/form/confirm-form";
import { NextStrip } from "@/components/frame/next-strip";
import { PortalFrame } from "@/components/frame/portal-frame";
import { PresetForm } from "@/components/presets/preset-form";
import { presetForms } from "@/components/presets/preset-forms";
import { typedPreset } from "@/lib/forms/presets/typed-preset";
import { memberWith, shownAt } from "@/lib/server/http/page";
import { readPreset } from "@/lib/server/usecases/presets/read-preset";
import { presetFormTexts, presetListTexts } from "@/lib/texts/ja/presets";
import { changePreset, deletePreset } from "../actions";

export const metadata: Metadata = { title: presetListTexts.title };

export default async function PresetPage({ params }: PageProps<"/settings/presets/[presetKey]">) {
  const { actor, facts } = await memberWith("preset.manage");
  const { presetKey } = await params;
  const preset = await shownAt(readPreset(actor, { key: presetKey }));
  return (
    <PortalFrame
      facts={facts}
      here="settings"
      above={presetListTexts.title}
      title={preset.name}
      strip={<NextStrip turn="yours" title={presetFormTexts.changeStrip} />}
    >
      <PresetForm
        action={changePreset.bind(null, preset.key)}
        values={typedPreset(preset)}
        forms={presetForms()}
        save={presetFormTexts.save}
      />
      <ConfirmForm
        action={deletePreset.bind(null, preset.key)}
        word={presetFormTexts.remove}
        question={presetFormTexts.removeQuestion(preset.name)}
        todo={presetFormTexts.removeTodo}
        yes={presetFormTexts.removeYes}
      />
    </PortalFrame>
  );
}
