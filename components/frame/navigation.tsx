import type { Route } from "next";
import Link from "next/link";
import { frameTexts } from "@/lib/texts/ja/frame";

/** One of the few places that the header leads to. */
export interface Place {
  readonly href: Route;
  readonly word: string;
  readonly here?: boolean;
}

/** The way to the few places of the product. */
export const Navigation = ({ places }: { readonly places: readonly Place[] }) => (
  <nav aria-label={frameTexts.navigation} className="flex-none max-xl:shrink">
    <ul className="flex flex-col gap-x-1 md:flex-row md:flex-wrap xl:flex-nowrap">
      {places.map(({ href, word, here = false }) => (
        <li key={href}>
          <Link
            href={href}
            aria-current={here ? "page" : undefined}
            className="flex min-h-11 items-center rounded-8 px-3.5 whitespace-nowrap hover:bg-solid-gray-50 hover:underline aria-[current=page]:bg-blue-50 aria-[current=page]:font-700 aria-[current=page]:text-blue-1000"
          >
            {word}
          </Link>
        </li>
      ))}
    </ul>
  </nav>
);
