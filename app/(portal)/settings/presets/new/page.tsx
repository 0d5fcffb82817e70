import type { Metadata } from "next";
import { NextStrip } from "@/components/frame/next-strip";
import { PortalFrame } from "@/components/frame/portal-frame";
import { PresetForm } from "@/components/presets/preset-form";
import { presetForms } from "@/components/presets/preset-forms";
import { memberWith } from "@/lib/server/http/page";
import { presetFormTexts } from "@/lib/texts/ja/presets";
import { settingsTexts } from "@/lib/texts/ja/settings";
import { addPreset } from "../actions";

export const metadata: Metadata = { title: presetFormTexts.addTitle };

export default async function NewPresetPage() {
  const { facts } = await memberWith("preset.manage");
  return (
    <PortalFrame
      facts={facts}
      here="settings"
      above={settingsTexts.title}
      title={presetFormTexts.addTitle}
      strip={<NextStrip turn="yours" title={presetFormTexts.addStrip} />}
    >
      <PresetForm action={addPreset} values={{}} forms={presetForms()} save={presetFormTexts.add} />
    </PortalFrame>
  );
}
