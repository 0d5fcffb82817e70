import type { Metadata } from "next";
import { headers } from "next/headers";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { siteOf } from "@/components/frame/site";
import { SiteProvider } from "@/components/frame/site-context";
import { requestIdMeta } from "@/lib/client/request-id";
import { siteFacts } from "@/lib/server/http/site";
import { homeTexts } from "@/lib/texts/ja/home";
import "./globals.css";

export const generateMetadata = async (): Promise<Metadata> => {
  const requestId = (await headers()).get("x-request-id");
  return {
    title: { default: homeTexts.name, template: `%s｜${homeTexts.name}` },
    description: homeTexts.purpose,
    ...(requestId !== null && { other: { [requestIdMeta]: requestId } }),
  };
};

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  await connection();
  return (
    <html lang="ja">
      <body className="bg-white font-sans text-std-16N-170 text-solid-gray-900">
        <SiteProvider site={siteOf(await siteFacts())}>{children}</SiteProvider>
      </body>
    </html>
  );
}
