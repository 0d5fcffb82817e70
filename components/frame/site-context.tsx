"use client";

import { createContext, type ReactNode } from "react";
import type { Site } from "./site";

/** The site for the page that gets no props: the error page. */
export const SiteContext = createContext<Site>({ side: "unknown", demo: false });

interface SiteProviderProps {
  readonly site: Site;
  readonly children: ReactNode;
}

export const SiteProvider = ({ site, children }: SiteProviderProps) => (
  <SiteContext value={site}>{children}</SiteContext>
);
