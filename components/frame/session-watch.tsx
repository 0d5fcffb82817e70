"use client";

import { useSessionWatch } from "@/lib/client/use-session-watch";

/** Leads away from a page whose reader is not signed in any more. */
export const SessionWatch = () => {
  useSessionWatch();
  return null;
};
