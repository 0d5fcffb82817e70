import type { Metadata } from "next";
import { PageFrame } from "@/components/frame/page-frame";
import { NextStrip } from "@/components/frame/next-strip";
import { siteOf } from "@/components/frame/site";
import { SignInForm } from "@/components/people/sign-in-form";
import { TextLink } from "@/components/ui/text-link";
import { wayBack } from "@/lib/domain/way-back";
import { siteFacts } from "@/lib/server/http/site";
import { signInReasonOf } from "@/lib/server/http/sign-in-page";
import { signInReason, signInTexts } from "@/lib/texts/ja/sign-in";

export const metadata: Metadata = { title: signInTexts.title };

export default async function SignInPage({ searchParams }: PageProps<"/sign-in">) {
  const { next, out } = await searchParams;
  const target = typeof next === "string" ? next : null;
  const { title, todo } = signInReason[await signInReasonOf(target, out !== undefined)];
  return (
    <PageFrame
      site={siteOf(await siteFacts())}
      title={signInTexts.title}
      strip={
        <NextStrip turn="yours" title={title}>
          {todo}
        </NextStrip>
      }
    >
      <SignInForm next={wayBack(target)} />
      <ul className="grid gap-2">
        <li>
          <TextLink href="/reset">{signInTexts.forgotten}</TextLink>
        </li>
        <li>
          <TextLink href="/i">{signInTexts.code}</TextLink>
        </li>
      </ul>
    </PageFrame>
  );
}
