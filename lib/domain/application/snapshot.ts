import type { PortalAccount } from "@/lib/forms/account";
import type { Answers } from "@/lib/forms/answer";
import { canonicalText } from "@/lib/forms/canonical";
import type { Catalogue } from "@/lib/forms/catalogue";
import { sheetRows, type SheetRow } from "@/lib/forms/sheet";

/** What an approval froze: which form, which facility, which rows. Confidential values are never in it. */
export interface SnapshotContent {
  readonly catalogue: string;
  readonly version: number;
  readonly facility: PortalAccount;
  readonly rows: readonly SheetRow[];
}

/** An approved state of an application, numbered from 1. `hash` is over the content. */
export interface Snapshot extends SnapshotContent {
  readonly number: number;
  readonly hash: string;
}

/** Turns text into a hash; the caller brings it (SHA-256 in hexadecimal). */
export type Digest = (text: string) => string;

const contentOf = (catalogue: Catalogue, answers: Answers, account: PortalAccount): SnapshotContent => {
  const { prefecture, feeTable, code, name } = account;
  return {
    catalogue: catalogue.id,
    version: catalogue.version,
    facility: { prefecture, feeTable, code, name },
    rows: sheetRows(catalogue, answers, account),
  };
};

/** Freezes an application as it stands. `previous` is the number of the last snapshot, 0 when there is none. */
export const takeSnapshot = (
  catalogue: Catalogue,
  answers: Answers,
  facility: PortalAccount,
  previous: number,
  digest: Digest,
): Snapshot => {
  const content = contentOf(catalogue, answers, facility);
  return { ...content, number: previous + 1, hash: digest(canonicalText(content)) };
};

/** Whether a snapshot still is what the application says; if not, its sheet is 旧版. */
export const isCurrent = (
  snapshot: Snapshot,
  catalogue: Catalogue,
  answers: Answers,
  facility: PortalAccount,
  digest: Digest,
): boolean => digest(canonicalText(contentOf(catalogue, answers, facility))) === snapshot.hash;
