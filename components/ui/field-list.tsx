import type { ReactNode } from "react";

/** Fields one below the other, with a line between them. */
export const FieldList = ({ children }: { readonly children: ReactNode }) => (
  <div className="grid grid-cols-[minmax(0,1fr)] divide-y divide-solid-gray-200 *:pt-4 *:pb-2">
    {children}
  </div>
);
