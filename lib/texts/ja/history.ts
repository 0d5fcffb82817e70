import type { Side } from "@/lib/domain/actor";
import type { ApplicationEvent, RecordedAnswer } from "@/lib/domain/application/history";
import type { PlanAnswer } from "@/lib/domain/application/plan";
import type { CancelReason } from "@/lib/domain/application/status";
import type { ValueSource } from "@/lib/domain/application/field-change";
import type { Procedure } from "@/lib/forms/procedures";
import { cancelReasonWords, sourceWords } from "./application";
import { auditWords } from "./audit";
import { isRefusal, refusalText } from "./documents";
import { channelWords, delegatedWord, plannedWord } from "./form";
import { numberText } from "./applications";
import { planAnswerWords } from "./plan";
import { procedureWords } from "./procedures";

/** What a sentence must look up: how fields are called, and what was recorded of their answers. */
export interface HistoryNames {
  /** 9番 お客さまID（番号） */
  readonly field: (key: string) => string;
  readonly answer: (key: string, recorded: string | null) => RecordedAnswer;
  readonly preset: (key: string) => string;
  /** The number of the application that was copied from. */
  readonly copiedFrom: number | null;
}

/** One line of the history: what happened, and the particulars in lines of their own. */
export interface HistoryWords {
  readonly what: string;
  readonly particulars: readonly string[];
  /** The value before and after, where one changed. */
  readonly change?: { readonly from: string; readonly to: string };
}

type EventOf<Kind extends ApplicationEvent["kind"]> = Extract<ApplicationEvent, { readonly kind: Kind }>;

/** A sentence for every kind; a kind without one does not compile. */
type Sentences = {
  readonly [Kind in ApplicationEvent["kind"]]: (event: EventOf<Kind>, names: HistoryNames) => HistoryWords;
};

/** The page of what happened to an application. */
export const historyTexts = {
  title: "変更の履歴",
  strip: "いつ、だれが、何を変えたかを確かめられます。",
  stripTodo: "記録は、あとから変えたり消したりできません。秘密の番号は、ここには表示されません。",
  back: "申請に戻る",
  emptied: "内容を取り除きました",
  system: "自動",
  unknown: "（名前は表示できません）",
  unknownField: "いまはない項目",
  unknownPreset: "いまはない選択肢",
  side: { vendor: "サポート", clinic: "施設" } satisfies Readonly<Record<Side, string>>,
  from: "変更前",
  to: "変更後",
  older: "前の記録を見る",
  latest: "最新の記録へ戻る",
  pages: "ページの移動",
  print: "印刷する",
} as const;

/** A recorded answer in words. */
const answerWords = (answer: RecordedAnswer): string => {
  switch (answer.kind) {
    case "nothing":
      return "（空欄）";
    case "delegated":
      return delegatedWord;
    case "hidden":
      return "（表示しません）";
    case "value":
      return answer.planned ? `${answer.text}（${plannedWord}）` : answer.text;
  }
};

const list = (keys: readonly string[], { field }: HistoryNames): string => keys.map(field).join("、");

const sourceWord = (source: string): readonly string[] =>
  source !== "person" && Object.hasOwn(sourceWords, source)
    ? [`入力のもと：${sourceWords[source as ValueSource]}`]
    : [];

const channelWord = (how: string): string =>
  Object.hasOwn(channelWords, how) ? channelWords[how as keyof typeof channelWords] : how;

/** 2026年12月20日, of the day as it is recorded. */
const recordedDay = (on: string): string => {
  const [year, month, day] = on.split("-").map(Number);
  return `${year}年${month}月${day}日`;
};

const only = (event: ApplicationEvent, ...particulars: readonly string[]): HistoryWords => ({
  what: `${auditWords[event.kind]}。`,
  particulars,
});

const about = (event: ApplicationEvent, field: string, ...particulars: readonly string[]): HistoryWords => ({
  what: `${field}：${auditWords[event.kind]}。`,
  particulars,
});

const fileName = (name: string): string => `ファイル名：${name}`;

const refusedFile = ({ code, name }: EventOf<"file.refused">): string =>
  isRefusal(code) ? refusalText(code, name) : fileName(name);

const formats: Readonly<Record<string, string>> = { xlsx: "Excel", json: "JSON", print: "印刷" };

const sentences: Sentences = {
  "application.started": (event) => {
    const { procedure } = event;
    return Object.hasOwn(procedureWords, procedure)
      ? only(event, `手続き：${procedureWords[procedure as Procedure]}`)
      : only(event);
  },
  "application.copied": (event, names) =>
    only(
      event,
      ...(names.copiedFrom === null ? [] : [`コピーした申請：${numberText(names.copiedFrom)}`]),
      ...(event.fields.length === 0 ? [] : [`コピーした項目：${list(event.fields, names)}`]),
    ),
  "field.changed": (event, names) => ({
    ...(event.to === null
      ? {
          what: `${names.field(event.field)}：${historyTexts.emptied}。`,
          particulars: sourceWord(event.source),
        }
      : about(event, names.field(event.field), ...sourceWord(event.source))),
    change: {
      from: answerWords(names.answer(event.field, event.from)),
      to: answerWords(names.answer(event.field, event.to)),
    },
  }),
  "field.acknowledged": (event, { field }) => about(event, field(event.field), `理由：${event.reason}`),
  "field.approved": (event, { field }) => about(event, field(event.field)),
  "field.returned": (event, { field }) => about(event, field(event.field), `理由：${event.reason}`),
  "field.returnWithdrawn": (event, { field }) => about(event, field(event.field)),
  "field.confirmed": (event, { field }) => about(event, field(event.field)),
  "field.replied": (event, { field }) => about(event, field(event.field), `返答：${event.reply}`),
  "preset.applied": (event, names) =>
    only(
      event,
      `選んだもの：${names.preset(event.preset)}`,
      ...(event.fields.length === 0 ? [] : [`入力した項目：${list(event.fields, names)}`]),
    ),
  "check.requested": (event) => only(event),
  "check.confirmedByPhone": (event) =>
    only(
      event,
      `確認した方：${event.by}（${event.role}）`,
      `確認した日と方法：${recordedDay(event.on)}、${channelWord(event.how)}`,
    ),
  "check.takenBack": (event) => only(event),
  "application.returned": (event, names) => only(event, `修正をお願いした項目：${list(event.fields, names)}`),
  "application.approved": (event) => only(event, `第${event.snapshot}版`),
  "approval.voided": (event, { field }) =>
    only(event, `第${event.snapshot}版は旧版になりました。変わった項目：${field(event.field)}`),
  "application.cancelled": (event) => {
    const { reason, note } = event;
    const word = Object.hasOwn(cancelReasonWords, reason)
      ? cancelReasonWords[reason as CancelReason]
      : reason;
    return only(event, `理由：${word}`, ...(note === "" ? [] : [`くわしい理由：${note}`]));
  },
  "application.resumed": (event) => only(event),
  "sheet.opened": (event) => {
    const format = formats[event.format];
    return only(event, format === undefined ? `第${event.snapshot}版` : `第${event.snapshot}版、${format}`);
  },
  "sending.recorded": (event, names) =>
    only(
      event,
      `送信した日：${recordedDay(event.on)}`,
      `送信した方：${event.by}`,
      ...(event.differently.length === 0
        ? []
        : [`一覧と違う内容で送信した項目：${list(event.differently, names)}`]),
      ...(event.tooLate ? ["締切のあとの送信です。"] : []),
    ),
  "sending.undone": (event) => only(event),
  "receipt.recorded": (event) => only(event, `受付済みになった日：${recordedDay(event.on)}`),
  "completion.recorded": (event) =>
    event.facilityCode === undefined
      ? only(event, `完了した日：${recordedDay(event.on)}`)
      : only(
          event,
          `審査完了メールの日：${recordedDay(event.on)}`,
          `医療機関等コード：${event.facilityCode}`,
        ),
  "plan.settled": (event) => {
    const { answer } = event;
    return only(
      event,
      `答え：${Object.hasOwn(planAnswerWords, answer) ? planAnswerWords[answer as PlanAnswer] : answer}`,
    );
  },
  "secret.set": (event) => only(event),
  "secret.revealed": (event) => only(event),
  "file.kept": (event, { field }) => about(event, field(event.field), fileName(event.name)),
  "file.refused": (event, { field }) => about(event, field(event.field), refusedFile(event)),
  "file.opened": (event, { field }) =>
    event.field === undefined || event.name === undefined
      ? only(event)
      : about(event, field(event.field), fileName(event.name)),
};

/** What happened, in words. */
export const historyWords = (event: ApplicationEvent, names: HistoryNames): HistoryWords =>
  (sentences[event.kind] as (event: ApplicationEvent, names: HistoryNames) => HistoryWords)(event, names);
