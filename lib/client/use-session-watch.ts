"use client";

import { useEffect } from "react";

const address = "/api/session/events";

const leave = (): void => {
  const here = `${location.pathname}${location.search}`;
  location.replace(`/sign-in?next=${encodeURIComponent(here)}`);
};

/** Listens while the page is in sight; a hidden one asks again when it is shown. */
export const useSessionWatch = (): void => {
  useEffect(() => {
    let stream: EventSource | undefined;
    const listen = (): void => {
      stream = new EventSource(address);
      stream.addEventListener("ended", leave);
    };
    const follow = (): void => {
      stream?.close();
      stream = undefined;
      if (document.visibilityState === "visible") listen();
    };
    follow();
    document.addEventListener("visibilitychange", follow);
    return () => {
      document.removeEventListener("visibilitychange", follow);
      stream?.close();
    };
  }, []);
};
