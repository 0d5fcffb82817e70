"use client";

import { isOpen } from "@/lib/domain/application/status";
import { fieldOf } from "@/lib/forms/catalogue";
import { applicationTexts } from "@/lib/texts/ja/application-page";
import { fieldNumber } from "@/lib/texts/ja/form";
import { useJudged, useLive, useWork } from "./application-context";
import { isRow, labelOf } from "./field-facts";
import { FieldLink } from "./field-link";

/** For the vendor, before everything else: what the clinic left to it. */
export const DelegatedList = () => {
  const { catalogue, worker } = useWork();
  const { state } = useLive();
  const {
    completeness: { delegated },
  } = useJudged();
  if (worker.side === "clinic" || delegated.length === 0 || !isOpen(state.status)) return null;
  return (
    <section className="grid gap-2 rounded-8 border-2 border-blue-900 px-5 py-4">
      <h2 className="text-std-18B-160">{applicationTexts.delegatedTitle(delegated.length)}</h2>
      <ul className="grid gap-1">
        {delegated.map((key) => {
          const field = fieldOf(catalogue, key);
          return (
            <li key={key}>
              <FieldLink field={key}>
                {isRow(field) && `${fieldNumber(field.number)} `}
                {labelOf(field)}
              </FieldLink>
            </li>
          );
        })}
      </ul>
    </section>
  );
};
