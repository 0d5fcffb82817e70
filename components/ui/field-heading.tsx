import type { Field } from "./field";

/** Number, label and ※必須 of a field, as its label or legend says them. */
export const FieldHeading = ({ number, label, need }: Pick<Field, "number" | "label" | "need">) => (
  <span className="flex items-baseline gap-x-3">
    {number !== undefined && (
      <span className="min-w-8 flex-none text-dns-14N-130 text-solid-gray-700 tabular-nums">{number}</span>
    )}
    <span className="min-w-0 text-std-16B-170">
      {label}
      {need !== undefined && (
        <span
          className={`ms-3 inline-block text-dns-14N-130 ${need.required ? "text-error-1" : "text-solid-gray-700"}`}
        >
          {need.word}
        </span>
      )}
    </span>
  </span>
);
