"use client";

import { createContext, type ReactNode } from "react";
import type { PortalFacts } from "./portal-facts";
import { unknownSite, type Site } from "./site";

/** The site, and who is signed in, for pages that get no props: the error page and the 404 page. */
export const SiteContext = createContext<Site>(unknownSite);
export const PortalContext = createContext<PortalFacts | null>(null);

interface SiteProviderProps {
  readonly site: Site;
  readonly portal: PortalFacts | null;
  readonly children: ReactNode;
}

export const SiteProvider = ({ site, portal, children }: SiteProviderProps) => (
  <SiteContext value={site}>
    <PortalContext value={portal}>{children}</PortalContext>
  </SiteContext>
);
