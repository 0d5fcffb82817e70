import { valueOf, type Answers, type DocumentValue } from "@/lib/forms/answer";
import { cautiousSize } from "../../files/document-file";
import { error, warning, type Issue, type NoParams } from "@/lib/forms/kinds/kind";
import { at, type Check } from "./check";

export type DocumentsIssue = Issue<
  "documents.same-file" | "documents.large" | "documents.large-together",
  NoParams
>;

const keys = ["openingPermit", "openingNotice"] as const;

const fileIn = (answers: Answers, key: string): DocumentValue | undefined => {
  const value = valueOf(answers[key]);
  return typeof value === "object" && "sha256" in value ? value : undefined;
};

/**
 * 開設許可書 and 開設届 are two papers in two files; whether the portal's 100MB are 1,000,000 bytes each, and for one file or
 * for both, is not known (docs/portal §1.3, §12).
 */
export const documentsCheck: Check<DocumentsIssue> = {
  find: ({ answers }) => {
    const [permit, notice] = [fileIn(answers, "openingPermit"), fileIn(answers, "openingNotice")];
    const large = keys.filter((key) => (fileIn(answers, key)?.size ?? 0) > cautiousSize);
    const together = (permit?.size ?? 0) + (notice?.size ?? 0) > cautiousSize;
    return [
      ...(permit !== undefined && permit.sha256 === notice?.sha256
        ? [at("openingNotice", error("documents.same-file", {}))]
        : []),
      ...large.map((key) => at(key, warning("documents.large", {}))),
      ...(together && large.length === 0
        ? [at("openingNotice", warning("documents.large-together", {}))]
        : []),
    ];
  },
  errors: ["documents.same-file", "documents.large", "documents.large-together"],
};
