import type { Metadata } from "next";
import { NextStrip } from "@/components/frame/next-strip";
import { PageFrame } from "@/components/frame/page-frame";
import { siteOf } from "@/components/frame/site";
import { DemoMails } from "@/components/people/demo-mails";
import { demoMails } from "@/lib/server/http/admission-page";
import { siteFacts } from "@/lib/server/http/site";
import { demoMailTexts } from "@/lib/texts/ja/letter";

export const metadata: Metadata = { title: demoMailTexts.title };

export default async function DemoMailPage() {
  const mails = await demoMails();
  return (
    <PageFrame
      site={siteOf(await siteFacts())}
      title={demoMailTexts.title}
      strip={<NextStrip turn="yours" title={demoMailTexts.strip} />}
    >
      <DemoMails mails={mails} />
    </PageFrame>
  );
}
