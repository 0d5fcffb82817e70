import type { Metadata, Route } from "next";
import { LetterFrame } from "@/components/people/letter-frame";
import { letterOfInvitation } from "@/lib/server/http/letter-page";
import { memberWith } from "@/lib/server/http/page";
import { letterTexts } from "@/lib/texts/ja/letter";

export const metadata: Metadata = { title: letterTexts.pageTitle };

export default async function LetterPage({
  params,
}: PageProps<"/members/invitations/[invitationId]/letter">) {
  const { invitationId } = await params;
  const { actor, facts } = await memberWith("clinicMember.invite");
  const found = await letterOfInvitation(actor, facts.member, invitationId);
  return <LetterFrame facts={facts} back={`/members/invitations/${invitationId}` as Route} {...found} />;
}
