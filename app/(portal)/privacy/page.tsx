import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NextStrip } from "@/components/frame/next-strip";
import { PageFrame } from "@/components/frame/page-frame";
import { PortalFrame } from "@/components/frame/portal-frame";
import { siteOf } from "@/components/frame/site";
import { PrivacyText } from "@/components/people/privacy-text";
import { member, perhapsMember } from "@/lib/server/http/page";
import { siteFacts } from "@/lib/server/http/site";
import { readPrivacy } from "@/lib/server/usecases/vendors/read-privacy";
import { readPublicPrivacy } from "@/lib/server/usecases/vendors/read-public-privacy";
import { privacyTexts } from "@/lib/texts/ja/privacy";

export const metadata: Metadata = { title: privacyTexts.title };

const top = {
  title: privacyTexts.title,
  strip: <NextStrip turn="done" title={privacyTexts.strip} />,
};

const ForMember = async () => {
  const { actor, facts } = await member();
  return (
    <PortalFrame facts={facts} {...top}>
      <PrivacyText vendor={facts.member.place.vendor} own={await readPrivacy(actor, {})} />
    </PortalFrame>
  );
};

const ForAnybody = async ({ vendorId }: { readonly vendorId: string }) => {
  const found = await readPublicPrivacy({ vendorId });
  if (found === null) notFound();
  const { demo } = await siteFacts();
  return (
    <PageFrame site={siteOf({ side: "unknown", demo, vendor: found.vendor })} {...top}>
      <PrivacyText vendor={found.vendor} own={found.privacy} />
    </PageFrame>
  );
};

export default async function PrivacyPage({ searchParams }: PageProps<"/privacy">) {
  const { vendor } = await searchParams;
  const anybody = (await perhapsMember()) === null && typeof vendor === "string";
  return anybody ? <ForAnybody vendorId={vendor} /> : <ForMember />;
}
