import { useEffect, useRef, type RefObject } from "react";

/**
 * Keeps the focus near a button that is gone once it was pressed: the frame around it takes it over, unless somebody is
 * elsewhere by then.
 * @param standing what changes when the buttons do
 */
export const useKeptFocus = (
  frame: RefObject<HTMLElement | null>,
  standing: string,
): { readonly onSubmit: () => void } => {
  const pressed = useRef(false);
  useEffect(() => {
    if (!pressed.current) return;
    pressed.current = false;
    if (document.activeElement === document.body) frame.current?.focus();
  }, [frame, standing]);
  return {
    onSubmit: () => {
      pressed.current = true;
    },
  };
};
