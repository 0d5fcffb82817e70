import type { Route } from "next";
import type { ListGroup } from "@/lib/domain/application/listing";
import type { Procedure } from "@/lib/forms/procedures";

/** The page of an application, where it is filled in. */
export const applicationRoute = (applicationId: string): Route => `/applications/${applicationId}` as Route;

/** Where on it is asked whether what was sent as planned stands. */
export const planRoute = (applicationId: string): Route => `/applications/${applicationId}#plan` as Route;

export const sheetRoute = (applicationId: string): Route => `/applications/${applicationId}/sheet` as Route;

/** Where the sheet's files are. */
export const sheetFilesAddress = (applicationId: string): string => `/api/sheets/${applicationId}`;

const withQuery = (path: string, asked: Readonly<Record<string, string | null>>): Route => {
  const given = Object.entries(asked).filter(
    (pair): pair is [string, string] => pair[1] !== null && pair[1] !== "",
  );
  return (given.length === 0 ? path : `${path}?${new URLSearchParams(given).toString()}`) as Route;
};

/** The history of an application, older than a number of its events. */
export const historyRoute = (applicationId: string, before: string | null = null): Route =>
  withQuery(`/applications/${applicationId}/history`, { before });

/** What a page of the list says in its address. */
export interface ListAsked {
  readonly search: string;
  readonly show: ListGroup | null;
  readonly after: string | null;
}

export const applicationListRoute = ({ search = "", show = null, after = null }: Partial<ListAsked>): Route =>
  withQuery("/applications", { q: search, show, after });

/** The questions before an application begins, as far as they are answered. */
export const startRoute = (
  facility: string | null = null,
  procedure: Procedure | null = null,
  form: string | null = null,
): Route => withQuery("/applications/new", { facility, procedure, form });

/** A vendor's search for the facility that an application is started for. */
export const startSearchRoute = (search: string, after: string | null): Route =>
  withQuery("/applications/new", { q: search, after });
