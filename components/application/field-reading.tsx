"use client";

import type { ReactNode } from "react";
import { FieldHeading } from "@/components/ui/field-heading";
import type { Field as Framed } from "@/components/ui/field";

interface FieldReadingProps {
  readonly framed: Framed;
  /** Absent where what stands in it is shown below. */
  readonly value?: string;
  readonly note?: string | undefined;
  readonly children?: ReactNode;
}

/** A field that is read here and not typed: what stands in it, and why. */
export const FieldReading = ({ framed, value, note, children }: FieldReadingProps) => (
  <div className="grid gap-1">
    <div className="flex flex-wrap items-baseline justify-between gap-x-6">
      <p>
        <FieldHeading {...framed} need={undefined} />
      </p>
      {framed.source !== undefined && (
        <p className="text-dns-14N-130 leading-170 text-solid-gray-700">{framed.source}</p>
      )}
    </div>
    {value !== undefined && <p className="min-h-7 font-700 whitespace-pre-wrap tabular-nums">{value}</p>}
    {note !== undefined && <p className="measure text-solid-gray-700">{note}</p>}
    {children}
  </div>
);
