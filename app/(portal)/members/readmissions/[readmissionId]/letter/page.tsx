import type { Metadata, Route } from "next";
import { LetterFrame } from "@/components/people/letter-frame";
import { letterOfReadmission } from "@/lib/server/http/letter-page";
import { memberWith } from "@/lib/server/http/page";
import { letterTexts } from "@/lib/texts/ja/letter";

export const metadata: Metadata = { title: letterTexts.pageTitle };

export default async function LetterPage({
  params,
}: PageProps<"/members/readmissions/[readmissionId]/letter">) {
  const { readmissionId } = await params;
  const { actor, facts } = await memberWith("clinicMember.readmit");
  const found = await letterOfReadmission(actor, facts.member, readmissionId);
  return <LetterFrame facts={facts} back={`/members/readmissions/${readmissionId}` as Route} {...found} />;
}
