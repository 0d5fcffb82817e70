import type { ReactNode } from "react";

/** What is odd about a value: an error must be fixed, a warning looked at. */
export interface FieldIssue {
  readonly level: "error" | "warning";
  readonly text: string;
}

/** Everything around a control, in words. */
export interface Field {
  readonly id: string;
  /** 「9番」, the same on page, sheet and paper. */
  readonly number?: string | undefined;
  readonly label: string;
  /** ※必須 or ※任意. */
  readonly need?: { readonly word: string; readonly required: boolean } | undefined;
  /** Who fills it in, and where the value came from. */
  readonly source?: ReactNode;
  readonly help?: ReactNode;
  /** 「保存しました 14:03」; its place is kept while it is empty. */
  readonly saved?: string | undefined;
  readonly issue?: FieldIssue | undefined;
}

/** The attributes that tie a control to the words around it; the issue is read first. */
export interface ControlWiring {
  readonly id: string;
  readonly "aria-describedby"?: string;
  readonly "aria-invalid"?: true;
  readonly "aria-required"?: true;
}

export const helpId = (id: string): string => `${id}-help`;
export const issueId = (id: string): string => `${id}-issue`;

const descriptions = ({ id, help, issue }: Field): string =>
  [issue === undefined ? [] : [issueId(id)], help === undefined ? [] : [helpId(id)]].flat().join(" ");

/** Ties a control to the frame of its field. */
export const wire = (field: Field): ControlWiring => {
  const described = descriptions(field);
  return {
    id: field.id,
    ...(described !== "" && { "aria-describedby": described }),
    ...(field.issue?.level === "error" && { "aria-invalid": true }),
    ...(field.need?.required === true && { "aria-required": true }),
  };
};
