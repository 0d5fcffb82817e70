"use client";

import { applicationTexts } from "@/lib/texts/ja/application-page";
import { fieldNumber } from "@/lib/texts/ja/form";
import { isRow, labelOf } from "./field-facts";
import { FieldLink } from "./field-link";
import { useReturned } from "./use-returned";

/** For the clinic, before everything else: what the vendor asks it to put right, and the way there. */
export const ReturnedList = () => {
  const returned = useReturned();
  if (returned.length === 0) return null;
  return (
    <section aria-labelledby="returned" className="grid gap-2 rounded-8 border-2 border-error-1 px-5 py-4">
      <h2 id="returned" className="text-std-18B-160">
        {applicationTexts.returnedTitle(returned.length)}
      </h2>
      <ul className="grid gap-3">
        {returned.map(({ field, reason }) => (
          <li key={field.key} className="grid gap-0.5">
            <p>
              <FieldLink field={field.key}>
                {isRow(field) && `${fieldNumber(field.number)} `}
                {labelOf(field)}
              </FieldLink>
            </p>
            <p className="measure whitespace-pre-line">{reason}</p>
          </li>
        ))}
      </ul>
    </section>
  );
};
