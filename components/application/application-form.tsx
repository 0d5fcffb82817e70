"use client";

import { useEffect, useState, type ReactNode } from "react";
import { FormProvider, useForm } from "react-hook-form";
import { SectionList } from "@/components/ui/section-list";
import { answerIn, draftOf } from "@/lib/client/application/draft";
import { canonicalText } from "@/lib/forms/canonical";
import { answerable, fieldOf } from "@/lib/forms/catalogue";
import { applicationTexts, sectionStateWords } from "@/lib/texts/ja/application-page";
import { AccountRows, isAccountRow } from "./account-rows";
import { useJudged, useLive, useWork } from "./application-context";
import { draftsOnPage, keptDrafts } from "./drafts-on-page";
import { FieldAside } from "./field-aside";
import { FieldEditor } from "./field-editor";
import type { Drafts } from "./inputs/input";
import { hasUnsettled, openCount } from "./open-items";
import { pageSections } from "./page-sections";
import { useReturned } from "./use-returned";

const sectionAnchor = (key: string): string => `section-${key}`;

const signInAgain = (): void => {
  location.assign(`/sign-in?next=${encodeURIComponent(location.pathname)}`);
};

interface ApplicationFormProps {
  /** What stands before the first section. */
  readonly before: ReactNode;
  /** What stands after the last one. */
  readonly children: ReactNode;
}

/** Every field of the application, section after section, each saved by itself. */
export const ApplicationForm = ({ before, children }: ApplicationFormProps) => {
  const { catalogue, store } = useWork();
  const { state } = useLive();
  const { answers, completeness } = useJudged();
  const returned = useReturned();
  const [first] = useState(() => draftsOnPage(catalogue, state.fields));
  const [focused, setFocused] = useState<string | null>(null);
  const form = useForm<Drafts>({ defaultValues: first });
  const { setValue } = form;

  useEffect(() => {
    const stop = store.start({
      show: (key, answer) => {
        setValue(key, draftOf(fieldOf(catalogue, key), answer));
      },
      leave: signInAgain,
    });
    const kept = keptDrafts(catalogue, store.view().state.fields);
    for (const { key } of answerable(catalogue)) {
      const [typed, before] = [first[key], kept[key]];
      if (typed === undefined || canonicalText(typed) === canonicalText(before)) continue;
      store.type(key, answerIn(fieldOf(catalogue, key), typed));
      if (!document.activeElement?.closest(`[data-field="${key}"]`)) store.commit(key);
    }
    return stop;
  }, [catalogue, first, setValue, store]);

  const sections = pageSections(catalogue, answers);
  const here = sections.find(({ fields }) => fields.some(({ key }) => key === focused))?.key;
  return (
    <FormProvider {...form}>
      <noscript>
        <p className="rounded-8 border-2 border-orange-800 p-4">{applicationTexts.noJavaScript}</p>
      </noscript>
      <div className="grid items-start gap-8 lg:grid-cols-[13.25rem_minmax(0,1fr)_17.5rem]">
        <div className="lg:sticky lg:top-4">
          <SectionList
            label={applicationTexts.sections}
            sections={sections.map(({ key, title, fields }) => {
              const open = openCount(completeness, fields);
              const toFix = returned.filter(({ field }) => fields.some(({ key: own }) => own === field.key));
              const done = open === 0 && toFix.length === 0 && !hasUnsettled(answers, fields);
              const sectionState = key === here ? "here" : done ? "done" : "open";
              return {
                id: sectionAnchor(key),
                title,
                state: sectionState,
                stateWord: sectionStateWords[sectionState],
                ...(open > 0 && { open: applicationTexts.open(open) }),
                ...(toFix.length > 0 && { open: applicationTexts.toFix(toFix.length) }),
              };
            })}
          />
        </div>
        <div className="grid min-w-0 gap-10">
          {before}
          {sections.map(({ key, title, fields }) => (
            <section key={key} aria-labelledby={sectionAnchor(key)} className="grid min-w-0 gap-5">
              <h2 id={sectionAnchor(key)} tabIndex={-1} className="scroll-mt-4 text-std-20B-150">
                {title}
              </h2>
              <AccountRows fields={fields.filter(isAccountRow)} />
              {fields
                .filter((field) => !isAccountRow(field))
                .map((field) => (
                  <FieldEditor
                    key={field.key}
                    field={field}
                    focused={field.key === focused}
                    onFocus={setFocused}
                  />
                ))}
            </section>
          ))}
          {children}
        </div>
        <aside aria-label={applicationTexts.aside} className="hidden lg:sticky lg:top-4 lg:block">
          {focused === null ? (
            <p className="text-dns-14N-130 leading-170 text-solid-gray-700">
              {applicationTexts.asideNothing}
            </p>
          ) : (
            <FieldAside field={fieldOf(catalogue, focused)} />
          )}
        </aside>
      </div>
    </FormProvider>
  );
};
