import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { buttonLook, type ButtonLook } from "./button-look";

interface ButtonLinkProps {
  readonly href: Route;
  readonly look?: ButtonLook;
  readonly children: ReactNode;
}

/** The way to another page, where it is the thing to do. */
export const ButtonLink = ({ href, look = "primary", children }: ButtonLinkProps) => (
  <Link href={href} className={buttonLook(look)}>
    {children}
  </Link>
);
