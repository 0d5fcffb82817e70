import type { Metadata } from "next";
import { NextStrip } from "@/components/frame/next-strip";
import { PortalFrame } from "@/components/frame/portal-frame";
import { SettingsForm } from "@/components/people/settings-form";
import { ButtonLink } from "@/components/ui/button-link";
import { memberWith } from "@/lib/server/http/page";
import { readSettings } from "@/lib/server/usecases/vendors/read-settings";
import { settingsTexts } from "@/lib/texts/ja/settings";
import { saveSettings } from "./actions";

export const metadata: Metadata = { title: settingsTexts.title };

export default async function SettingsPage() {
  const { actor, facts } = await memberWith("vendorSettings.manage");
  const settings = await readSettings(actor, {});
  return (
    <PortalFrame
      facts={facts}
      here="settings"
      title={settingsTexts.title}
      strip={
        <NextStrip
          turn="yours"
          title={settingsTexts.strip}
          actions={
            <ButtonLink href="/settings/presets" look="secondary">
              {settingsTexts.presets}
            </ButtonLink>
          }
        >
          {settingsTexts.stripTodo}
        </NextStrip>
      }
    >
      <SettingsForm action={saveSettings} values={{ ...settings, privacy: settings.privacy ?? "" }} />
    </PortalFrame>
  );
}
