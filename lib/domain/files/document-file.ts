/** What 総合ポータルサイト takes as the copy of a paper (docs/portal §1.3). */
export const fileKinds = ["pdf", "png", "xlsx", "xls"] as const;

export type FileKind = (typeof fileKinds)[number];

/** The largest file in bytes, inclusive: the portal's 100MB. */
export const largestFile = 104_857_600;

/** Above this many bytes, in one file or in all of an application together, the portal may refuse: its MB may be 1,000,000. */
export const cautiousSize = 100_000_000;

/** Why a file is not kept. `polyglot`: it is two kinds at once. `unreadable`: reading it took too long or too much memory. */
export const fileRefusals = [
  "empty",
  "too-large",
  "wrong-kind",
  "heic",
  "mismatch",
  "not-excel",
  "damaged",
  "encrypted",
  "macro",
  "bomb",
  "too-many-pixels",
  "polyglot",
  "unreadable",
] as const;

export type FileRefusal = (typeof fileRefusals)[number];

/** What reading a file to its end found. */
export type FileVerdict =
  | { readonly kind: "sound"; readonly fileKind: FileKind }
  | { readonly kind: "refused"; readonly because: FileRefusal };
