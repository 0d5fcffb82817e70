import type { ReactNode } from "react";
import { helpId, issueId, type Field, type FieldIssue } from "./field";
import { Icon } from "./icon";

/** Who fills a field in and where its value came from: small and grey, at the right of the label. */
export const FieldSource = ({ children }: { readonly children: ReactNode }) => (
  <p className="pt-1 text-dns-14N-130 text-solid-gray-700 sm:text-end">{children}</p>
);

/** Conditions and an example, between label and control. */
export const FieldHelp = ({ id, help }: Pick<Field, "id" | "help">) =>
  help !== undefined && (
    <div id={helpId(id)} className="measure text-solid-gray-700 sm:col-span-2">
      {help}
    </div>
  );

const Issue = ({ issue: { level, text } }: { readonly issue: FieldIssue }) =>
  level === "error" ? (
    <span className="text-error-1">＊{text}</span>
  ) : (
    <span className="flex gap-1 text-orange-1000">
      <Icon name="warning" />
      <span>{text}</span>
    </span>
  );

/**
 * The control with the places of its saved mark and of what is odd about it; both are kept while empty.
 * The saved mark stands right of the control; on a phone, and with a wide control, under it.
 */
export const FieldControl = ({
  id,
  saved,
  issue,
  wide,
  children,
}: Pick<Field, "id" | "saved" | "issue"> & { readonly wide: boolean; readonly children: ReactNode }) => (
  <div
    data-wide={wide}
    className="group grid grid-cols-[minmax(0,1fr)] items-center gap-x-4 gap-y-1 pt-1 sm:col-span-2 sm:data-[wide=false]:grid-cols-[minmax(0,max-content)_minmax(10.5rem,1fr)]"
  >
    {children}
    <div className="min-h-6 sm:group-data-[wide=false]:contents">
      <p
        id={issueId(id)}
        aria-live="polite"
        className="order-2 measure text-dns-16N-130 leading-150 sm:group-data-[wide=false]:col-span-2 sm:group-data-[wide=false]:min-h-6"
      >
        {issue !== undefined && <Issue issue={issue} />}
      </p>
      <p role="status" className="order-1 text-dns-14N-130 leading-170 text-success-2">
        {saved !== undefined && (
          <>
            <Icon name="check" /> {saved}
          </>
        )}
      </p>
    </div>
  </div>
);
