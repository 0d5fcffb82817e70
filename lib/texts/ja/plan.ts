import type { PlanAnswer, PlanSettlement } from "@/lib/domain/application/plan";
import { dateTimeText } from "./dates";

/** The answers to whether what was sent as planned stands. */
export const planAnswerWords: Readonly<Record<PlanAnswer, string>> = {
  "as-sent": "確定しました（申請のとおり）",
  changed: "予定と変わりました",
};

/** What was sent as planned (職域), and whether it stands. */
export const planTexts = {
  section: "予定で申請した内容",
  question: "予定で申請した内容が確定しましたか",
  toQuestion: "予定で申請した内容が確定したかを答える",
  todo: "確定してから答えてください。予定と変わったときは、変更申請が必要です。",
  sentDifferently: "（一覧と違う内容で送信した欄です）",
  answer: "確定したか",
  answeredBy: ({ by, at }: Pick<PlanSettlement, "by" | "at">): string =>
    `${by === "" ? "" : `${by}さん、`}${dateTimeText(new Date(at))}`,
  other: {
    "as-sent": "「確定しました」に変える",
    changed: "「予定と変わりました」に変える",
  } satisfies Readonly<Record<PlanAnswer, string>>,
  recorded: "答えを記録しました。",
  warning: "注意",
  changeTitle: "変更申請が必要です",
  changeTodo:
    "変わった内容を、総合ポータルサイトで申請し直してください。ここで、変更申請の準備を始められます。",
  start: "変更申請を準備する",
} as const;
