"use client";

import dynamic from "next/dynamic";
import { useState, type FocusEvent, type KeyboardEvent } from "react";
import { useFormContext } from "react-hook-form";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { answerIn, draftOf, isBlankSecret } from "@/lib/client/application/draft";
import { secretInSafe } from "@/lib/domain/application/sheet";
import { holdsPermission } from "@/lib/domain/permissions";
import { accountText } from "@/lib/forms/account";
import type { Field } from "@/lib/forms/catalogue";
import { applicationTexts } from "@/lib/texts/ja/application-page";
import { secretDecidedWord } from "@/lib/texts/ja/form";
import { answerText } from "./answer-text";
import { useWork } from "./application-context";
import { ConflictNotice } from "./conflict-notice";
import { FieldAside } from "./field-aside";
import { FieldCheck } from "./field-check";
import { fieldAnchor, isLikelyToChange, isRow } from "./field-facts";
import { FieldInput } from "./field-input";
import { FieldReading } from "./field-reading";
import { documentIn, KeptDocument } from "./inputs/kept-document";
import type { Drafts } from "./inputs/input";
import { Proposals } from "./proposals";
import { SecretReveal } from "./secret-reveal";
import { useField, type FieldView } from "./use-field";

/** Only one form has files. */
const DocumentHistory = dynamic(async () => (await import("./inputs/document-history")).DocumentHistory);

interface FieldEditorProps {
  readonly field: Field;
  readonly focused: boolean;
  readonly onFocus: (key: string) => void;
}

/** What is read in place of a control. */
const Reading = ({ view }: { readonly view: FieldView }) => {
  const { application, worker } = useWork();
  const { field, framed, state, editing, only } = view;
  const account =
    isRow(field) && field.account !== undefined ? accountText(field.account, application.facility) : null;
  const isSecretOfOthers = field.owner === "clinic-only" && worker.side === "vendor";
  const note = isSecretOfOthers
    ? applicationTexts.secretFor
    : editing === "portal" || account !== null
      ? applicationTexts.filledByPortal
      : undefined;
  if (only !== undefined)
    return <FieldReading framed={framed} value={only} note={`${applicationTexts.onlyOption}${field.help}`} />;
  const document = documentIn(state?.answer ?? null);
  if (document !== null)
    return (
      <FieldReading framed={framed}>
        <KeptDocument label={framed.label} document={document} />
      </FieldReading>
    );
  const value =
    isSecretOfOthers && state?.answer
      ? secretDecidedWord
      : (account ?? answerText(field, state?.answer ?? null));
  return (
    <FieldReading framed={framed} value={editing === "portal" && account === null ? "" : value} note={note} />
  );
};

/** One field with everything that belongs to it; it is saved when the reader leaves it, a choice at once. */
export const FieldEditor = ({ field, focused, onFocus }: FieldEditorProps) => {
  const { application, catalogue, store, worker } = useWork();
  const { getValues } = useFormContext<Drafts>();
  const view = useField(field);
  const [reopened, setReopened] = useState(false);
  const { key } = field;
  const { status, editing, state, framed } = view;
  const conflict = status?.kind === "conflict" ? status : undefined;
  const open = view.only === undefined && (editing === "open" || (editing === "after-approval" && reopened));

  const changed = (): void => {
    if (field.kind === "document") return; // A file is sent by itself and is an answer when it was read.
    const draft = getValues(key);
    if (!isBlankSecret(draft)) store.type(key, answerIn(field, draft));
  };
  const changedAt = ({ target }: { readonly target: EventTarget }): void => {
    changed();
    const isChoice =
      target instanceof HTMLInputElement && (target.type === "radio" || target.type === "checkbox");
    if (isChoice && !isBlankSecret(getValues(key))) store.commit(key);
  };
  const left = ({ currentTarget, relatedTarget }: FocusEvent<HTMLDivElement>): void => {
    const isBeside =
      relatedTarget instanceof HTMLInputElement &&
      [`${key}.delegated`, `${key}.planned`].includes(relatedTarget.name);
    if (isBeside || !currentTarget.contains(relatedTarget)) store.commit(key);
  };
  const pressed = (event: KeyboardEvent<HTMLDivElement>): void => {
    const { key: pressedKey, target, nativeEvent } = event;
    if (
      !(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) ||
      nativeEvent.isComposing
    )
      return;
    if (conflict !== undefined && (pressedKey === "Enter" || pressedKey === "Escape")) {
      event.preventDefault();
      store.resolve(key, pressedKey === "Enter" ? "mine" : "theirs");
    } else if (pressedKey === "Enter" && target instanceof HTMLInputElement) store.commit(key);
  };

  return (
    <div
      id={fieldAnchor(key)}
      data-field={key}
      onFocus={() => {
        onFocus(key);
      }}
      className="grid min-w-0 scroll-mt-4 gap-2 border-b border-solid-gray-200 pb-5"
    >
      <div onChange={changedAt} onBlur={left} onKeyDown={pressed} className="grid min-w-0 gap-2">
        {isLikelyToChange(application, key) && (
          <p className="flex gap-1.5 text-dns-14N-130 leading-170 text-blue-1000">
            <Icon name="info" /> {applicationTexts.likelyToChange}
          </p>
        )}
        {open ? (
          <FieldInput field={view.field} framed={framed} draft={draftOf(field, state?.answer ?? null)} />
        ) : (
          <Reading view={view} />
        )}
        {editing === "after-approval" && view.only === undefined && !reopened && (
          <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <Button
              look="secondary"
              onClick={() => {
                setReopened(true);
              }}
            >
              {applicationTexts.edit}
              <span className="sr-only">：{framed.label}</span>
            </Button>
            <span className="text-dns-14N-130 text-solid-gray-700">{applicationTexts.editAfterApproval}</span>
          </div>
        )}
        {conflict !== undefined && (
          <ConflictNotice
            conflict={conflict}
            shown={(answer) => answerText(field, answer)}
            resolve={(whose) => {
              store.resolve(key, whose);
            }}
          />
        )}
        {open && <Proposals field={field} proposals={view.proposals} />}
      </div>
      {field.kind === "secret-number" &&
        state?.answer &&
        holdsPermission(worker, "secret.reveal") &&
        secretInSafe(catalogue, { [key]: state.answer }) !== null && (
          <SecretReveal applicationId={application.id} fieldKey={key} label={framed.label} />
        )}
      <FieldCheck field={view.field} />
      {field.kind === "document" && <DocumentHistory field={field} />}
      {focused && (
        <div className="lg:hidden">
          <FieldAside field={field} />
        </div>
      )}
    </div>
  );
};
