"use client";

import { useEffect } from "react";
import { forgetUnsaved } from "@/lib/client/application/unsaved";
import { useSessionWatch } from "@/lib/client/use-session-watch";

/** Leads away from a page whose reader is not signed in any more, and forgets what others left unsaved in this browser. */
export const SessionWatch = ({ personId }: { readonly personId: string }) => {
  useSessionWatch();
  useEffect(() => {
    forgetUnsaved(personId);
  }, [personId]);
  return null;
};
