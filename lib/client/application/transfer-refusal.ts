import type { FileRefusal } from "@/lib/domain/files/document-file";
import { uploadTexts } from "@/lib/texts/ja/documents";
import { fileRefusalTexts } from "@/lib/texts/ja/files";

interface Refusal {
  readonly message?: string;
  readonly detail?: { readonly fields?: Readonly<Record<string, readonly { readonly code: string }[]>> };
}

const parsed = (body: string): Refusal => {
  try {
    return JSON.parse(body) as Refusal;
  } catch {
    return {};
  }
};

const isFileRefusal = (code: string): code is FileRefusal => Object.hasOwn(fileRefusalTexts, code);

/** Why the server does not take a file, in words. */
export const textsOfRefusal = (status: number, body: string): string => {
  if (status === 413) return fileRefusalTexts["too-large"];
  const { message, detail } = parsed(body);
  const code =
    Object.values(detail?.fields ?? {})
      .flat()
      .at(0)?.code ?? "";
  if (isFileRefusal(code)) return fileRefusalTexts[code];
  return message ?? uploadTexts.failed;
};
