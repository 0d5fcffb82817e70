"use client";

import { use } from "react";
import { ButtonLink } from "@/components/ui/button-link";
import { notFoundTexts } from "@/lib/texts/ja/not-found";
import { NextStrip } from "./next-strip";
import { PageFrame } from "./page-frame";
import { SiteContext } from "./site-context";

/** The page for an address that does not exist: what happened, where to go; the foot says whom to call. */
export const NotFound = () => (
  <PageFrame
    site={use(SiteContext)}
    title={notFoundTexts.title}
    strip={
      <NextStrip
        turn="yours"
        title={notFoundTexts.happened}
        actions={<ButtonLink href="/">{notFoundTexts.home}</ButtonLink>}
      >
        {notFoundTexts.todo}
      </NextStrip>
    }
  />
);
