"use client";

import { useId, useLayoutEffect, useRef, useState, type ReactNode } from "react";
import { Button } from "@/components/ui/button";
import type { ButtonLook } from "@/components/ui/button-look";

interface DisclosureProps {
  readonly word: string;
  /** Its name where the word alone does not say what it is about; it holds the word. */
  readonly name?: string;
  readonly look?: ButtonLook;
  /** What stands in one line with the button. */
  readonly beside?: ReactNode;
  readonly children: (close: () => void) => ReactNode;
}

const firstControl = "textarea, input:not([type=hidden]), select, button";

/** A button that opens something to fill in below it, and takes the focus back when that is closed. */
export const Disclosure = ({ word, name, look = "secondary", beside, children }: DisclosureProps) => {
  const id = useId();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  useLayoutEffect(() => {
    if (open) panel.current?.querySelector<HTMLElement>(firstControl)?.focus();
    else if (wasOpen.current) button.current?.querySelector("button")?.focus();
    wasOpen.current = open;
  }, [open]);
  const close = () => {
    setOpen(false);
  };
  return (
    <div className="grid min-w-0 gap-3">
      <div className="flex flex-wrap items-start gap-3">
        {beside}
        <div ref={button}>
          <Button
            look={look}
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            onClick={() => {
              setOpen(!open);
            }}
            {...(name !== undefined && { "aria-label": name })}
          >
            {word}
          </Button>
        </div>
      </div>
      {open && (
        <div ref={panel} id={id} className="grid gap-3 rounded-8 border border-solid-gray-420 bg-white p-4">
          {children(close)}
        </div>
      )}
    </div>
  );
};
