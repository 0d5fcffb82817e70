"use client";

import { use } from "react";
import { SiteContext } from "@/components/frame/site-context";
import { Trouble } from "@/components/frame/trouble";

interface ErrorPageProps {
  readonly error: unknown;
  readonly retry: () => void;
}

export default function ErrorPage({ error, retry }: ErrorPageProps) {
  return <Trouble site={use(SiteContext)} error={error} retry={retry} />;
}
