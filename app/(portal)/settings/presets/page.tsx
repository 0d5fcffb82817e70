import type { Metadata } from "next";
import { NextStrip } from "@/components/frame/next-strip";
import { PortalFrame } from "@/components/frame/portal-frame";
import { PresetList } from "@/components/presets/preset-list";
import { ButtonLink } from "@/components/ui/button-link";
import { memberWith } from "@/lib/server/http/page";
import { listPresets } from "@/lib/server/usecases/presets/list-presets";
import { presetListTexts } from "@/lib/texts/ja/presets";
import { settingsTexts } from "@/lib/texts/ja/settings";
import { shiftPreset } from "./actions";

export const metadata: Metadata = { title: presetListTexts.title };

export default async function PresetsPage({ searchParams }: PageProps<"/settings/presets">) {
  const { actor, facts } = await memberWith("preset.manage");
  const { saved } = await searchParams;
  const said = saved === "saved" || saved === "removed" ? presetListTexts[saved] : "";
  const presets = await listPresets(actor, {});
  return (
    <PortalFrame
      facts={facts}
      here="settings"
      above={settingsTexts.title}
      title={presetListTexts.title}
      strip={
        <NextStrip
          turn="yours"
          title={`${said}${presetListTexts.strip}`}
          actions={<ButtonLink href="/settings/presets/new">{presetListTexts.add}</ButtonLink>}
        >
          {presetListTexts.stripTodo}
        </NextStrip>
      }
    >
      <PresetList
        presets={presets.map((preset) => ({ preset, shift: shiftPreset.bind(null, preset.key) }))}
      />
    </PortalFrame>
  );
}
