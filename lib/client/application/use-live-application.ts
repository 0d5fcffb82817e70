"use client";

import { useEffect } from "react";
import type { ApplicationStore } from "./store";

/** How long a broken stream may take to be opened again; milliseconds. */
const pause = 2_000;

/** Follows an application while the page is in sight: the bell, the line that comes back, the tab that is shown again. */
export const useLiveApplication = (applicationId: string, store: ApplicationStore): void => {
  useEffect(() => {
    let stream: EventSource | undefined;
    let again: ReturnType<typeof setTimeout> | undefined;
    const close = (): void => {
      clearTimeout(again);
      stream?.close();
      stream = undefined;
    };
    const open = (): void => {
      close();
      if (document.visibilityState !== "visible") return;
      stream = new EventSource(`/api/applications/${applicationId}/events`);
      stream.addEventListener("change", ({ data }: MessageEvent<string>) => void store.heard(Number(data)));
      stream.addEventListener("error", () => {
        if (stream?.readyState === EventSource.CLOSED) again = setTimeout(open, pause);
      });
    };
    const wake = (): void => {
      open();
      store.wake();
    };
    open();
    document.addEventListener("visibilitychange", wake);
    window.addEventListener("online", wake);
    return () => {
      close();
      document.removeEventListener("visibilitychange", wake);
      window.removeEventListener("online", wake);
    };
  }, [applicationId, store]);
};
