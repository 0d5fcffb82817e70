import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import { frameTexts } from "@/lib/texts/ja/frame";
import { Mark } from "./mark";
import { Navigation, type Place } from "./navigation";
import { siteName, type Site } from "./site";

export interface SiteHeaderProps {
  readonly site: Site;
  readonly home?: Route;
  readonly places?: readonly Place[];
  /** Who is signed in, and what belongs to them. */
  readonly account?: ReactNode;
}

const Name = ({ site, home }: { readonly site: Site; readonly home: Route }) => (
  <Link href={home} className="flex min-h-11 min-w-0 items-center gap-2.5 hover:underline">
    <Mark />
    <span className="flex min-w-0 flex-wrap items-baseline gap-x-2.5">
      <span
        className={`break-keep md:text-dns-17B-130 ${site.side === "clinic" ? "text-dns-14B-130" : "text-dns-16B-130"}`}
      >
        {siteName(site)}
      </span>
      {site.side === "clinic" && (
        <span className="text-dns-14N-130 text-solid-gray-700 max-2xl:sr-only">{frameTexts.product}</span>
      )}
    </span>
  </Link>
);

const Demo = () => (
  <span className="flex-none rounded-6 border border-solid-gray-600 px-2 py-0.5 text-dns-14B-130">
    {frameTexts.demo}
  </span>
);

const Menu = ({
  places,
  account,
}: Pick<SiteHeaderProps, "account"> & { readonly places: readonly Place[] }) => (
  <details className="ms-auto flex-none md:hidden">
    <summary className="flex min-h-11 cursor-pointer list-none items-center gap-1.5 rounded-8 px-2 [&::-webkit-details-marker]:hidden">
      <Icon name="menu" />
      {frameTexts.menu}
    </summary>
    <div className="absolute inset-x-0 top-full z-10 grid gap-2 border-b border-solid-gray-420 bg-white px-4 py-3">
      {places.length > 0 && <Navigation places={places} />}
      {account !== undefined && (
        <div className="border-t border-solid-gray-200 px-3.5 pt-2 text-solid-gray-700">{account}</div>
      )}
    </div>
  </details>
);

/** Whose site this is, the few places it has, and who is signed in; on a phone behind one button. */
export const SiteHeader = ({ site, home = "/", places = [], account }: SiteHeaderProps) => (
  <header className="relative border-b border-solid-gray-300 print:hidden">
    <div className="flex min-h-14 items-center gap-x-4 px-4 py-1 lg:px-8">
      <Name site={site} home={home} />
      {site.demo && <Demo />}
      <div className="flex min-w-0 flex-1 flex-wrap items-center justify-between gap-x-6 max-md:hidden xl:flex-nowrap">
        {places.length > 0 && <Navigation places={places} />}
        {account !== undefined && (
          <div className="ms-auto min-w-0 text-dns-14N-130 text-solid-gray-700">{account}</div>
        )}
      </div>
      {(places.length > 0 || account !== undefined) && <Menu places={places} account={account} />}
    </div>
  </header>
);
