import { useSyncExternalStore } from "react";
import { requestIdMeta } from "./request-id";

const selector = `meta[name="${requestIdMeta}"]`;

const read = (): string | undefined => document.querySelector<HTMLMetaElement>(selector)?.content;

const watchHead = (changed: () => void): (() => void) => {
  const observer = new MutationObserver(changed);
  observer.observe(document.head, { childList: true, subtree: true, attributes: true });
  return () => {
    observer.disconnect();
  };
};

/** The number of the request that made this page; logs carry the same one. */
export const useRequestId = (): string | undefined => useSyncExternalStore(watchHead, read, () => undefined);
