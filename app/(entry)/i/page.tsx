import type { Metadata } from "next";
import { NextStrip } from "@/components/frame/next-strip";
import { PageFrame } from "@/components/frame/page-frame";
import { siteOf } from "@/components/frame/site";
import { CodeForm } from "@/components/people/code-form";
import { TextLink } from "@/components/ui/text-link";
import { siteFacts } from "@/lib/server/http/site";
import { codeTexts } from "@/lib/texts/ja/admissions";
import { signInTexts } from "@/lib/texts/ja/sign-in";
import { follow } from "./actions";

export const metadata: Metadata = { title: codeTexts.title };

export default async function CodePage() {
  return (
    <PageFrame
      site={siteOf(await siteFacts())}
      title={codeTexts.title}
      strip={
        <NextStrip turn="yours" title={codeTexts.strip}>
          {codeTexts.stripTodo}
        </NextStrip>
      }
    >
      <CodeForm action={follow} />
      <p>
        <TextLink href="/sign-in">{signInTexts.back}</TextLink>
      </p>
    </PageFrame>
  );
}
