"use client";

import { fieldOf } from "@/lib/forms/catalogue";
import { missingTitle } from "@/lib/texts/ja/application-page";
import { missingSentence } from "@/lib/texts/ja/form";
import { useJudged, useWork } from "./application-context";
import { issueText, labelOf } from "./field-facts";
import { FieldLink } from "./field-link";

const listId = "missing-list";

/** Opens the list, if there is one. */
export const openMissingList = (): void => {
  const list = document.getElementById(listId);
  if (list instanceof HTMLDetailsElement) list.open = true;
};

/** Every field that keeps the check from being requested, with what is missing or wrong there and the way to it. */
export const MissingList = () => {
  const { catalogue } = useWork();
  const {
    completeness: { missing, delegated, errors },
  } = useJudged();
  const items = [
    ...missing
      .filter(({ field }) => !delegated.includes(field))
      .map(({ field, number, reason }) => ({
        key: field,
        text: missingSentence(number, labelOf(fieldOf(catalogue, field)), reason),
      })),
    ...errors.map((issue) => ({
      key: issue.field,
      text: `${labelOf(fieldOf(catalogue, issue.field))}：${issueText(issue)}`,
    })),
  ];
  if (items.length === 0) return null;
  return (
    <details id={listId} className="rounded-8 border border-solid-gray-420 px-5 py-3">
      <summary className="min-h-8 cursor-pointer font-700">
        {missingTitle}（{items.length}）
      </summary>
      <ul className="grid gap-1 pt-2">
        {items.map(({ key, text }, place) => (
          <li key={`${key}-${place}`}>
            <FieldLink field={key}>{text}</FieldLink>
          </li>
        ))}
      </ul>
    </details>
  );
};
