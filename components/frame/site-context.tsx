"use client";

import { createContext, type ReactNode } from "react";
import { unknownSite, type Site } from "./site";

/** The site, for pages that get no props: the error page and the 404 page. */
export const SiteContext = createContext<Site>(unknownSite);

export const SiteProvider = ({ site, children }: { readonly site: Site; readonly children: ReactNode }) => (
  <SiteContext value={site}>{children}</SiteContext>
);
