import type { Route } from "next";

/** An address with an id in it; it is checked against the pages where it is written out. */
const known = <Address extends string>(address: Route<Address>): Route => address as Route;

export const applicationRoute = (applicationId: string): Route => known(`/applications/${applicationId}`);

export const sheetRoute = (applicationId: string): Route => `/applications/${applicationId}/sheet` as Route;
