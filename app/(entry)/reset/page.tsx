import type { Metadata } from "next";
import { NextStrip } from "@/components/frame/next-strip";
import { PageFrame } from "@/components/frame/page-frame";
import { siteOf } from "@/components/frame/site";
import { SupportContact } from "@/components/frame/support-contact";
import { ResetForm } from "@/components/people/reset-form";
import { ButtonLink } from "@/components/ui/button-link";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { canMail } from "@/lib/server/http/admission-page";
import { siteFacts } from "@/lib/server/http/site";
import { resetTexts } from "@/lib/texts/ja/admissions";
import { signInTexts } from "@/lib/texts/ja/sign-in";
import { ask } from "./actions";

export const metadata: Metadata = { title: resetTexts.title };

export default async function ResetPage() {
  const site = siteOf(await siteFacts());
  return (
    <PageFrame
      site={site}
      title={resetTexts.title}
      strip={<NextStrip turn="yours" title={resetTexts.strip} />}
    >
      {canMail() && (
        <Section id="by-mail" title={resetTexts.byMail}>
          <p className="measure">{resetTexts.byMailTodo}</p>
          <ResetForm action={ask} />
        </Section>
      )}
      <Section id="by-phone" title={resetTexts.byPhone}>
        <p className="measure">{resetTexts.byPhoneTodo}</p>
        <p className="measure">{resetTexts.forgottenId}</p>
        <p>
          <SupportContact support={site.support} />
        </p>
      </Section>
      <Section id="by-code" title={resetTexts.code}>
        <div>
          <ButtonLink href="/i" look="secondary">
            {resetTexts.toCode}
          </ButtonLink>
        </div>
      </Section>
      <p>
        <TextLink href="/sign-in">{signInTexts.back}</TextLink>
      </p>
    </PageFrame>
  );
}
