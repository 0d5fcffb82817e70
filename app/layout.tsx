import type { Metadata } from "next";
import type { ReactNode } from "react";
import { homeTexts } from "@/lib/texts/ja/home";
import "./globals.css";

export const metadata: Metadata = {
  title: homeTexts.name,
  description: homeTexts.purpose,
};

export default function RootLayout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="ja">
      <body className="min-h-dvh bg-white font-sans text-std-16N-170 text-solid-gray-900">{children}</body>
    </html>
  );
}
