import type { ReactNode } from "react";

interface EmptyStateProps {
  /** What will stand here. */
  readonly title: string;
  readonly children?: ReactNode;
  /** The one thing to do first. */
  readonly action?: ReactNode;
}

/** Where a list has nothing yet: what will stand here, and the one thing to do first. */
export const EmptyState = ({ title, children, action }: EmptyStateProps) => (
  <div className="grid justify-items-start gap-2 rounded-12 border border-dashed border-solid-gray-420 px-6 py-8">
    <p className="text-std-18B-160">{title}</p>
    {children !== undefined && <div className="measure text-solid-gray-700">{children}</div>}
    {action !== undefined && <div className="pt-2">{action}</div>}
  </div>
);
