import { valueOf, type Answers } from "@/lib/forms/answer";
import { error, type Issue, type NoParams } from "@/lib/forms/kinds/kind";
import { at, type Check } from "./check";

export type DocumentsIssue = Issue<"documents.same-file", NoParams>;

const hashOf = (answers: Answers, key: string): string | undefined => {
  const value = valueOf(answers[key]);
  return typeof value === "object" && "sha256" in value ? value.sha256 : undefined;
};

/** 開設許可書 and 開設届 are two papers in two files (docs/portal §1.3). */
export const documentsCheck: Check<DocumentsIssue> = {
  find: ({ answers }) => {
    const permit = hashOf(answers, "openingPermit");
    return permit !== undefined && permit === hashOf(answers, "openingNotice")
      ? [at("openingNotice", error("documents.same-file", {}))]
      : [];
  },
  errors: ["documents.same-file"],
};
