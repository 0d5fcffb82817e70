import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";

/** The classes of a link within a text. */
export const textLinkLook =
  "text-blue-1000 underline underline-offset-4 hover:decoration-2 focus-visible:rounded-4 focus-visible:bg-yellow-300";

/** The way to another page, within a text or a list. */
export const TextLink = ({ href, children }: { readonly href: Route; readonly children: ReactNode }) => (
  <Link href={href} className={textLinkLook}>
    {children}
  </Link>
);

/** A telephone number that a phone can dial. */
export const PhoneLink = ({ phone }: { readonly phone: string }) => (
  <a
    href={`tel:${phone.replace(/[^\d+]/g, "")}`}
    className={`${textLinkLook} whitespace-nowrap tabular-nums`}
  >
    {phone}
  </a>
);
