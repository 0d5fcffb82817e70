"use client";

import type { ReactNode } from "react";
import { momentText } from "@/lib/texts/ja/dates";
import type { Field } from "@/lib/forms/catalogue";
import { applicationTexts, sourceText } from "@/lib/texts/ja/application-page";
import { entryWords } from "@/lib/texts/ja/form";
import { isRow } from "./field-facts";
import { ownerText, useField } from "./use-field";

const Fact = ({ term, children }: { readonly term: string; readonly children: ReactNode }) => (
  <div>
    <dt className="text-dns-14B-130 leading-170">{term}</dt>
    <dd>{children}</dd>
  </div>
);

/** What is known about one field: who is waited for, how it gets onto the portal, and who answered it last. */
export const FieldAside = ({ field: asked }: { readonly field: Field }) => {
  const { field, framed, state } = useField(asked);
  return (
    <div className="grid gap-3 rounded-8 bg-solid-gray-50 p-4 text-dns-14N-130 leading-170">
      <p className="text-dns-16B-130">{framed.label}</p>
      <dl className="grid gap-3">
        <Fact term={applicationTexts.asideOwner}>{ownerText(field)}</Fact>
        {isRow(field) && <Fact term={applicationTexts.asideEntry}>{entryWords[field.entry]}</Fact>}
        {isRow(field) && field.format !== undefined && (
          <Fact term={applicationTexts.asideFormat}>{field.format}</Fact>
        )}
        <Fact term={applicationTexts.asideLast}>
          {state === undefined ? (
            applicationTexts.asideNoEntry
          ) : (
            <>
              {momentText(new Date(state.at))} {state.by}
              {sourceText(state, state.side) !== null && `（${sourceText(state, state.side) ?? ""}）`}
            </>
          )}
        </Fact>
      </dl>
    </div>
  );
};
