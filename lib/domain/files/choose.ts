import { fileKinds, largestFile, type FileRefusal } from "./document-file";
import { endingOf } from "./file-name";

/** How many photographs one paper can have. */
export const mostPhotos = 30;

const photoEndings: ReadonlySet<string> = new Set(["jpg", "jpeg"]);
/** Workbooks and templates that hold macros by their very name. */
const macroEndings: ReadonlySet<string> = new Set(["xlsm", "xltm", "xlam"]);
const phoneEndings: ReadonlySet<string> = new Set(["heic", "heif"]);

/** Whether a name is that of a JPEG photograph. */
export const isPhotoName = (name: string): boolean => photoEndings.has(endingOf(name));

/** Why a file of that name is not taken, by its ending alone; null where it may be. */
export const nameRefusal = (name: string): FileRefusal | null => {
  const ending = endingOf(name);
  if (phoneEndings.has(ending)) return "heic";
  if (macroEndings.has(ending)) return "macro";
  return isPhotoName(name) || (fileKinds as readonly string[]).includes(ending) ? null : "wrong-kind";
};

/** A file as somebody chose it; `size` in bytes. */
interface Chosen {
  readonly name: string;
  readonly size: number;
}

/** What somebody's choice of files is: one file, photographs that become one PDF, or nothing that can be sent. */
export type Choice =
  | { readonly kind: "document" }
  | { readonly kind: "photos" }
  | {
      readonly kind: "refused";
      readonly because: FileRefusal | "several" | "photos-too-many";
      readonly name: string;
    };

const refusalOf = ({ name, size }: Chosen): FileRefusal | null => {
  if (size === 0) return "empty";
  return nameRefusal(name) ?? (size > largestFile ? "too-large" : null);
};

/** Decides before anything is sent. */
export const judgeChoice = (chosen: readonly Chosen[]): Choice => {
  for (const file of chosen) {
    const because = refusalOf(file);
    if (because !== null) return { kind: "refused", because, name: file.name };
  }
  if (chosen.length > 0 && chosen.every(({ name }) => isPhotoName(name)))
    return chosen.length <= mostPhotos
      ? { kind: "photos" }
      : { kind: "refused", because: "photos-too-many", name: "" };
  const [first, second] = chosen;
  if (first === undefined || second !== undefined) return { kind: "refused", because: "several", name: "" };
  return { kind: "document" };
};
