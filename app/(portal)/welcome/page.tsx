import type { Metadata } from "next";
import { NextStrip } from "@/components/frame/next-strip";
import { PortalFrame } from "@/components/frame/portal-frame";
import { ButtonLink } from "@/components/ui/button-link";
import { showLoginId } from "@/lib/domain/people/login-id";
import { member } from "@/lib/server/http/page";
import { welcomeTexts } from "@/lib/texts/ja/admissions";

export const metadata: Metadata = { title: welcomeTexts.title };

export default async function WelcomePage() {
  const { facts, member: self } = await member();
  return (
    <PortalFrame
      facts={facts}
      title={welcomeTexts.title}
      strip={
        <NextStrip turn="yours" title={welcomeTexts.strip}>
          {welcomeTexts.stripTodo}
        </NextStrip>
      }
    >
      <div className="grid justify-items-start gap-2">
        <p>{welcomeTexts.loginId}</p>
        <p className="text-std-45B-140 tabular-nums">{showLoginId(self.loginId)}</p>
      </div>
      <div>
        <ButtonLink href="/">{welcomeTexts.start}</ButtonLink>
      </div>
    </PortalFrame>
  );
}
