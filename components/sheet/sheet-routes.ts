import type { Route } from "next";

/** The page of an application, where it is filled in. */
export const applicationRoute = (applicationId: string): Route => `/applications/${applicationId}` as Route;

/** Where the sheet's files are. */
export const sheetFilesAddress = (applicationId: string): string => `/api/sheets/${applicationId}`;
