import type { ReactNode } from "react";

interface DefinitionListProps {
  readonly items: readonly { readonly term: string; readonly description: ReactNode }[];
}

/** Facts about one thing, name and value side by side. */
export const DefinitionList = ({ items }: DefinitionListProps) => (
  <dl className="grid tabular-nums">
    {items.map(({ term, description }) => (
      <div
        key={term}
        className="grid gap-x-6 border-b border-solid-gray-200 py-3 sm:grid-cols-[12rem_minmax(0,1fr)]"
      >
        <dt className="text-solid-gray-700">{term}</dt>
        <dd className="min-w-0">{description}</dd>
      </div>
    ))}
  </dl>
);
