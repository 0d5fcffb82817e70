"use client";

import { lazy, Suspense, use } from "react";
import { SiteContext } from "@/components/frame/site-context";

/** Fetched when it is needed: nobody should wait for it who meets no trouble. */
const Trouble = lazy(async () => ({ default: (await import("@/components/frame/trouble")).Trouble }));

interface ErrorPageProps {
  readonly error: unknown;
  readonly retry: () => void;
}

export default function ErrorPage({ error, retry }: ErrorPageProps) {
  const site = use(SiteContext);
  return (
    <Suspense>
      <Trouble site={site} error={error} retry={retry} />
    </Suspense>
  );
}
