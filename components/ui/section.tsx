import type { ReactNode } from "react";

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly note?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page with its heading, and what belongs beside it. */
export const Section = ({ id, title, note, children }: SectionProps) => (
  <section aria-labelledby={id} className="grid min-w-0 gap-4">
    <div className="flex flex-wrap items-baseline justify-between gap-x-6">
      <h2 id={id} className="text-std-20B-150">
        {title}
      </h2>
      {note !== undefined && <p className="text-dns-14N-130 text-solid-gray-700">{note}</p>}
    </div>
    {children}
  </section>
);
