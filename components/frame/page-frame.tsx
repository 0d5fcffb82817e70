import type { ReactNode } from "react";
import { SkipLink } from "@/components/ui/skip-link";
import { frameTexts } from "@/lib/texts/ja/frame";
import { SendingLine, type Sent } from "./sending-line";
import { SiteFoot } from "./site-foot";
import { SiteHeader, type SiteHeaderProps } from "./site-header";

export interface PageFrameProps extends SiteHeaderProps {
  readonly title: string;
  /** What the page belongs to: 歯科 さくら歯科医院 … */
  readonly above?: ReactNode;
  /** A state, or who else is here; its place is beside the title. */
  readonly beside?: ReactNode;
  /** What to do next: a `NextStrip`. */
  readonly strip?: ReactNode;
  /** Where a sending concerns the page: when it was recorded, or `"not-yet"`; or a line that finds out for itself. */
  readonly sending?: Sent | "not-yet";
  readonly sendingLine?: ReactNode;
  readonly children?: ReactNode;
}

const PageTop = ({
  title,
  above,
  beside,
  strip,
  sending,
  sendingLine,
}: Pick<PageFrameProps, "title" | "above" | "beside" | "strip" | "sending" | "sendingLine">) => (
  <div className="grid gap-3">
    <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-2">
      <div className="min-w-0">
        {above !== undefined && (
          <p className="text-dns-14N-130 leading-170 text-solid-gray-700 tabular-nums">{above}</p>
        )}
        <h1 className="text-std-24B-150">{title}</h1>
      </div>
      {beside !== undefined && (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-dns-14N-130 text-solid-gray-700">
          {beside}
        </div>
      )}
    </div>
    {strip}
    {sendingLine}
    {sending !== undefined && <SendingLine sent={sending === "not-yet" ? undefined : sending} />}
  </div>
);

/** The frame of every page: header, title, what to do next, the content, and whom to call. */
export const PageFrame = ({ site, home, places, account, children, ...top }: PageFrameProps) => (
  <div className="flex min-h-dvh flex-col">
    <SkipLink target="main">{frameTexts.skip}</SkipLink>
    <SiteHeader
      site={site}
      account={account}
      {...(home !== undefined && { home })}
      {...(places !== undefined && { places })}
    />
    <main id="main" tabIndex={-1} className="column grid flex-1 content-start gap-8 pt-6 pb-12">
      <PageTop {...top} />
      {children}
    </main>
    <SiteFoot site={site} />
  </div>
);
