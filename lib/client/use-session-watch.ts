"use client";

import { useEffect } from "react";

const address = "/api/session/events";

/** How long a page may take to go, in milliseconds. */
const patience = 10_000;

/** Listens while the page is in sight; a hidden one asks again when it is shown. Somebody who is leaving is let go. */
export const useSessionWatch = (): void => {
  useEffect(() => {
    let stream: EventSource | undefined;
    let leaving = false;
    const lead = (): void => {
      const here = `${location.pathname}${location.search}`;
      if (!leaving) location.replace(`/sign-in?next=${encodeURIComponent(here)}`);
    };
    const follow = (): void => {
      stream?.close();
      stream = undefined;
      if (document.visibilityState !== "visible") return;
      stream = new EventSource(address);
      stream.addEventListener("ended", lead);
    };
    const leave = (): void => {
      leaving = true;
      setTimeout(() => {
        leaving = false; // It was a download, or the way failed.
      }, patience);
    };
    follow();
    document.addEventListener("visibilitychange", follow);
    window.addEventListener("beforeunload", leave);
    return () => {
      document.removeEventListener("visibilitychange", follow);
      window.removeEventListener("beforeunload", leave);
      stream?.close();
    };
  }, []);
};
