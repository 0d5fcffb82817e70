"use client";

import type { ReactNode } from "react";
import { buttonLook } from "@/components/ui/button-look";
import { textLinkLook } from "@/components/ui/text-link";
import { fieldAnchor } from "./field-facts";

interface FieldLinkProps {
  readonly field: string;
  readonly look?: "text" | "button";
  readonly children: ReactNode;
}

const controls = ["input:checked, input:not([type=radio]), select, textarea", "input", "button"];

const focusIn = (anchor: string): void => {
  const field = document.getElementById(anchor);
  for (const selector of controls) {
    const control = field?.querySelector<HTMLElement>(selector);
    if (!control) continue;
    control.focus();
    return;
  }
};

/** The way to a field of this page, and into its first control. */
export const FieldLink = ({ field, look = "text", children }: FieldLinkProps) => {
  const anchor = fieldAnchor(field);
  return (
    <a
      href={`#${anchor}`}
      onClick={() => {
        requestAnimationFrame(() => {
          focusIn(anchor);
        });
      }}
      className={look === "text" ? textLinkLook : buttonLook("secondary")}
    >
      {children}
    </a>
  );
};
