import type { Metadata } from "next";
import { connection } from "next/server";
import { NotFound } from "@/components/frame/not-found";
import { siteOf } from "@/components/frame/site";
import { portalFacts, siteFacts } from "@/lib/server/http/site";
import { notFoundTexts } from "@/lib/texts/ja/not-found";

export const metadata: Metadata = { title: notFoundTexts.title };

export default async function NotFoundPage() {
  await connection();
  return <NotFound site={siteOf(await siteFacts())} portal={await portalFacts()} />;
}
