"use client";

import { Button } from "@/components/ui/button";
import { useRequestId } from "@/lib/client/use-request-id";
import { troubleTexts } from "@/lib/texts/ja/trouble";
import "./globals.css";

interface GlobalErrorProps {
  readonly retry: () => void;
}

/** The last page there is, where not even the frame can be drawn: it leans on nothing. */
export default function GlobalError({ retry }: GlobalErrorProps) {
  const requestId = useRequestId();
  return (
    <html lang="ja">
      <body className="bg-white font-sans text-std-16N-170 text-solid-gray-900">
        <title>{troubleTexts.title}</title>
        <main className="column grid gap-4 py-12">
          <h1 className="text-std-24B-150">{troubleTexts.title}</h1>
          <p>{troubleTexts.happened}</p>
          <p>{troubleTexts.todo}</p>
          <div>
            <Button onClick={retry}>{troubleTexts.retry}</Button>
          </div>
          <p className="measure">{troubleTexts.call}</p>
          {requestId !== undefined && (
            <p>
              {troubleTexts.requestNumber}：<b>{requestId}</b>
            </p>
          )}
        </main>
      </body>
    </html>
  );
}
