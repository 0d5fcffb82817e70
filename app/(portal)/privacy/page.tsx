import type { Metadata } from "next";
import { NextStrip } from "@/components/frame/next-strip";
import { PortalFrame } from "@/components/frame/portal-frame";
import { PrivacyText } from "@/components/people/privacy-text";
import { member } from "@/lib/server/http/page";
import { readPrivacy } from "@/lib/server/usecases/vendors/read-privacy";
import { privacyTexts } from "@/lib/texts/ja/privacy";

export const metadata: Metadata = { title: privacyTexts.title };

export default async function PrivacyPage() {
  const { actor, facts, member: reader } = await member();
  return (
    <PortalFrame
      facts={facts}
      title={privacyTexts.title}
      strip={<NextStrip turn="done" title={privacyTexts.strip} />}
    >
      <PrivacyText vendor={reader.place.vendor} own={await readPrivacy(actor, {})} />
    </PortalFrame>
  );
}
