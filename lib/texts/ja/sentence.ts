import type { AnyIssue } from "@/lib/domain/application/completeness";

/** What happened → why → what to do. */
export interface Sentence {
  readonly what: string;
  readonly why: string;
  readonly todo: string;
}

/** A sentence for each code; a code without one does not compile. */
export type SentencesFor<Code extends AnyIssue["code"]> = {
  readonly [Each in Code]: (params: Extract<AnyIssue, { readonly code: Each }>["params"]) => Sentence;
};
