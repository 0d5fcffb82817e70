import { useEffect, useRef, type FocusEvent, type RefObject } from "react";

/**
 * Keeps the focus with controls that change while somebody works with them: where the one that had it is gone, the first
 * control that stands there now takes it over.
 * @param controls where they stand
 * @param standing what changes when they do
 */
export const useFocusInside = (controls: RefObject<HTMLElement | null>, standing: string) => {
  const inside = useRef(false);
  useEffect(() => {
    // It may have come before the page was alive.
    if (controls.current?.contains(document.activeElement) === true) inside.current = true;
    if (inside.current && document.activeElement === document.body)
      controls.current?.querySelector<HTMLElement>("input, button")?.focus();
  }, [controls, standing]);
  return {
    onFocus: () => {
      inside.current = true;
    },
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
      inside.current = currentTarget.contains(relatedTarget);
    },
  };
};
