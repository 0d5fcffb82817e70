import type { ReactNode } from "react";

interface LiveRegionProps {
  /** Whether it is only heard, because the page shows the same elsewhere. */
  readonly heardOnly?: boolean;
  readonly children?: ReactNode;
}

/** Says politely what changed: saved, arrived, went wrong. Stands in the page before there is anything to say. */
export const LiveRegion = ({ heardOnly = false, children }: LiveRegionProps) => (
  <div role="status" className={heardOnly ? "sr-only" : "min-h-6"}>
    {children}
  </div>
);
