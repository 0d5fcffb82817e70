import type { Metadata } from "next";
import { PageFrame } from "@/components/frame/page-frame";
import { siteOf } from "@/components/frame/site";
import { Reentry, ReentryStrip } from "@/components/people/reentry";
import { reentryPage } from "@/lib/server/http/admission-page";
import { resetTexts } from "@/lib/texts/ja/admissions";
import { setPassword } from "./actions";

export const metadata: Metadata = { title: resetTexts.newTitle, robots: { index: false } };

export default async function ReentryPage({ params }: PageProps<"/reset/[token]">) {
  const { token } = await params;
  const { offer, site } = await reentryPage(token);
  return (
    <PageFrame site={siteOf(site)} title={resetTexts.newTitle} strip={<ReentryStrip offer={offer} />}>
      {offer.state === "open" && <Reentry offer={offer} action={setPassword.bind(null, token)} />}
    </PageFrame>
  );
}
