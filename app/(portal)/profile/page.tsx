import type { Metadata } from "next";
import { NextStrip } from "@/components/frame/next-strip";
import { PortalFrame } from "@/components/frame/portal-frame";
import { NameForm } from "@/components/people/name-form";
import { OwnPasswordForm } from "@/components/people/own-password-form";
import { SessionTable } from "@/components/people/session-table";
import { Section } from "@/components/ui/section";
import { showLoginId } from "@/lib/domain/people/login-id";
import { member } from "@/lib/server/http/page";
import { listSessions } from "@/lib/server/usecases/sessions/list-sessions";
import { profileTexts } from "@/lib/texts/ja/profile";
import { endOthers, endSession, saveName, savePassword } from "./actions";

export const metadata: Metadata = { title: profileTexts.title };

export default async function ProfilePage() {
  const { actor, facts, member: self } = await member();
  const sessions = await listSessions(actor, {});
  return (
    <PortalFrame
      facts={facts}
      title={profileTexts.title}
      beside={`${profileTexts.loginId}：${showLoginId(self.loginId)}`}
      strip={<NextStrip turn="yours" title={profileTexts.strip} />}
    >
      <Section id="own-name" title={profileTexts.nameSection}>
        <NameForm action={saveName} name={self.personName} />
      </Section>
      <Section id="own-password" title={profileTexts.passwordSection}>
        <OwnPasswordForm action={savePassword} loginId={self.loginId} />
      </Section>
      <Section id="own-sessions" title={profileTexts.sessionsSection}>
        <SessionTable currentId={self.sessionId} sessions={sessions} end={endSession} endOthers={endOthers} />
      </Section>
    </PortalFrame>
  );
}
