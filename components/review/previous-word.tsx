import { answerText } from "@/components/application/answer-text";
import type { FieldState } from "@/lib/domain/application/application";
import type { Answer } from "@/lib/forms/answer";
import type { Field } from "@/lib/forms/catalogue";
import { fieldReviewTexts } from "@/lib/texts/ja/review";

interface PreviousWordProps {
  readonly field: Field;
  readonly state: Pick<FieldState, "correctedFrom" | "returned">;
}

/** What was said of a field before: the value that was corrected, and what was asked of the clinic and answered. */
export const PreviousWord = ({ field, state: { correctedFrom, returned } }: PreviousWordProps) => (
  <>
    {correctedFrom !== null && (
      <p className="measure">{fieldReviewTexts.correctedFrom(answerText(field, correctedFrom))}</p>
    )}
    {returned !== null && (
      <div className="grid gap-1 whitespace-pre-line">
        <p className="measure">{fieldReviewTexts.before(returned.reason)}</p>
        <p className="measure">
          {fieldReviewTexts.valueThen(answerText(field, JSON.parse(returned.valueText) as Answer | null))}
        </p>
        {returned.reply !== null && <p className="measure">{fieldReviewTexts.reply(returned.reply)}</p>}
      </div>
    )}
  </>
);
