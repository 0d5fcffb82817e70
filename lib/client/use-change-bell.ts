"use client";

import { useEffect, useRef } from "react";

/**
 * Listens to the bell of an application while the page is in sight, and says when it has changed since a number.
 * A hidden page asks again when it is shown.
 */
export const useChangeBell = (applicationId: string, changeNo: number, changed: () => void): void => {
  const known = useRef(changeNo);
  const tell = useRef(changed);
  useEffect(() => {
    known.current = Math.max(known.current, changeNo);
    tell.current = changed;
  }, [changeNo, changed]);
  useEffect(() => {
    let stream: EventSource | undefined;
    const follow = (): void => {
      stream?.close();
      stream = undefined;
      if (document.visibilityState !== "visible") return;
      stream = new EventSource(`/api/applications/${applicationId}/events`);
      stream.addEventListener("change", ({ data }: MessageEvent<string>) => {
        const heard = Number(data);
        if (heard <= known.current) return;
        known.current = heard;
        tell.current();
      });
    };
    follow();
    document.addEventListener("visibilitychange", follow);
    return () => {
      document.removeEventListener("visibilitychange", follow);
      stream?.close();
    };
  }, [applicationId]);
};
