import type { Place } from "./place";

/** Measures one thing and prints it. @param bare where the bare Next app answers */
export type Line = (name: string, place: Place, bare: string) => Promise<void>;
