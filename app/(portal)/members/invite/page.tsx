import type { Metadata } from "next";
import { NextStrip } from "@/components/frame/next-strip";
import { PortalFrame } from "@/components/frame/portal-frame";
import { InviteForm } from "@/components/people/invite-form";
import { plainRole } from "@/lib/domain/people/membership";
import { canMail } from "@/lib/server/http/admission-page";
import { managerOf } from "@/lib/server/http/people-page";
import { inviteTexts } from "@/lib/texts/ja/members";
import { inviteOwn } from "./actions";

export const metadata: Metadata = { title: inviteTexts.title };

export default async function InvitePage() {
  const { actor, facts, member: self } = await managerOf();
  return (
    <PortalFrame
      facts={facts}
      here="members"
      title={inviteTexts.title}
      above={self.place.clinic?.name ?? self.place.vendor.name}
      strip={
        <NextStrip turn="yours" title={inviteTexts.strip}>
          {inviteTexts.stripTodo}
        </NextStrip>
      }
    >
      <InviteForm action={inviteOwn} role={plainRole(actor.role)} canMail={canMail()} />
    </PortalFrame>
  );
}
