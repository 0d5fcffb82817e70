"use client";

import { unknownSite } from "@/components/frame/site";
import { Trouble } from "@/components/frame/trouble";
import { troubleTexts } from "@/lib/texts/ja/trouble";
import "./globals.css";

interface GlobalErrorProps {
  readonly error: unknown;
  readonly retry: () => void;
}

export default function GlobalError({ error, retry }: GlobalErrorProps) {
  return (
    <html lang="ja">
      <body className="bg-white font-sans text-std-16N-170 text-solid-gray-900">
        <title>{troubleTexts.title}</title>
        <Trouble site={unknownSite} error={error} retry={retry} />
      </body>
    </html>
  );
}
