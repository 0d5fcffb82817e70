import type { PlainDate } from "../../calendar/plain-date";
import type { PortalAccount } from "@/lib/forms/account";
import type { Answers } from "@/lib/forms/answer";
import type { Catalogue } from "@/lib/forms/catalogue";
import type { FieldIssue } from "@/lib/forms/judge";
import type { Issue } from "@/lib/forms/kinds/kind";

/** The other application of the same facility (オンライン請求 beside オンライン資格確認), as far as its お客さまID matters. */
export interface SiblingApplication {
  readonly customerIdType: string;
  readonly accepted: boolean;
}

/** What checks know beside the answers. `today` is the day in Asia/Tokyo; phones are as the facility gave them. */
export interface CheckContext {
  readonly today: PlainDate;
  readonly facility: PortalAccount & { readonly phones: readonly string[] };
  readonly vendor: { readonly programNames: readonly string[]; readonly makers: readonly string[] };
  readonly sibling: SiblingApplication | null;
}

export interface CheckSubject {
  readonly catalogue: Catalogue;
  readonly answers: Answers;
  readonly context: CheckContext;
}

/** A rule across fields (docs/portal §5): which fields are odd, and why. `errors` lists every issue it can show. */
export interface Check<Found extends Issue = Issue> {
  find(subject: CheckSubject): readonly FieldIssue<Found>[];
  readonly errors: readonly Found["code"][];
}

/** An issue shown at a field. */
export const at = <Found extends Issue>(field: string, issue: Found): FieldIssue<Found> => ({
  ...issue,
  field,
});
