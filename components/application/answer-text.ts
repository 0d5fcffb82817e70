import { isDelegated, valueOf, type Answer } from "@/lib/forms/answer";
import type { Field } from "@/lib/forms/catalogue";
import { kindOf } from "@/lib/forms/kinds/kinds";
import { applicationTexts } from "@/lib/texts/ja/application-page";
import { delegatedWord, plannedWord, secretAtSendingWord, secretDecidedWord } from "@/lib/texts/ja/form";

/** An answer in words, as pages and notices say it. */
export const answerText = (field: Field, answer: Answer | null): string => {
  if (isDelegated(answer ?? undefined)) return delegatedWord;
  const value = valueOf(answer ?? undefined);
  if (value === undefined) return applicationTexts.nothingTyped;
  if (typeof value === "object" && "decided" in value)
    return value.decided === "stored" ? secretDecidedWord : secretAtSendingWord;
  if (field.kind === "secret-number") return applicationTexts.nothingTyped;
  const shown = kindOf(field).display(value, field);
  return answer !== null && "planned" in answer ? `${shown}（${plannedWord}）` : shown;
};
