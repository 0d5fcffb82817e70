import type { AnyIssue } from "@/lib/domain/application/completeness";
import type { RefusalCode } from "@/lib/forms/refusals";
import { checkIssueTexts } from "./check-issues";
import type { Sentence, SentencesFor } from "./sentence";
import { valueIssueTexts } from "./value-issues";

/** Every issue a person can meet. */
export const issueTexts: SentencesFor<AnyIssue["code"]> = { ...valueIssueTexts, ...checkIssueTexts };

/** The three sentences of an issue. */
export const issueSentence = (issue: AnyIssue): Sentence =>
  (issueTexts[issue.code] as (params: AnyIssue["params"]) => Sentence)(issue.params);

/** Why a value could not be kept at all. */
export const refusalTexts: Readonly<Record<RefusalCode, string>> = {
  "text.too-long": "長すぎて保存できませんでした。短くしてください。",
  "text.control-characters": "保存できない文字（制御文字）が入っています。その文字を消してください。",
  "choice.unknown-option": "選択肢にない値です。選択肢から選んでください。",
  "answer.shape": "この欄には保存できない内容です。画面を開き直して、もう一度入力してください。",
};
