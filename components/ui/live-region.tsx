import type { ReactNode } from "react";

interface LiveRegionProps {
  /** Whether it is only heard, because the page shows the same elsewhere. */
  readonly heardOnly?: boolean;
  /** Whether its line is kept free while there is nothing to say. */
  readonly kept?: boolean;
  readonly children?: ReactNode;
}

/** Says politely what changed: saved, arrived, went wrong. Stands in the page before there is anything to say. */
export const LiveRegion = ({ heardOnly = false, kept = true, children }: LiveRegionProps) => (
  <div role="status" className={heardOnly ? "sr-only" : kept ? "min-h-6" : undefined}>
    {children}
  </div>
);
