import type { HistoryEntry } from "@/lib/domain/application/history";
import { recordedAnswer } from "@/lib/domain/application/history";
import type { Catalogue } from "@/lib/forms/catalogue";
import type { Preset } from "@/lib/forms/presets/preset";
import { dateTimeText } from "@/lib/texts/ja/dates";
import { fieldNumber, labelText } from "@/lib/texts/ja/form";
import { historyTexts, historyWords, type HistoryNames } from "@/lib/texts/ja/history";

interface HistoryListProps {
  readonly entries: readonly HistoryEntry[];
  readonly catalogue: Catalogue;
  readonly presets: readonly Preset[];
}

const fieldName = (catalogue: Catalogue, key: string): string => {
  const row = catalogue.fields.find((field) => field.key === key);
  if (row !== undefined) return `${fieldNumber(row.number)} ${labelText(row.label, row.gloss)}`;
  return catalogue.questions.find((question) => question.key === key)?.label ?? historyTexts.unknownField;
};

const namesFor = (
  { catalogue, presets }: Omit<HistoryListProps, "entries">,
  copiedFrom: number | null,
): HistoryNames => ({
  field: (key) => fieldName(catalogue, key),
  answer: (key, recorded) => recordedAnswer(catalogue, key, recorded),
  preset: (key) => presets.find((preset) => preset.key === key)?.name ?? historyTexts.unknownPreset,
  copiedFrom,
});

const Who = ({ by, side }: Pick<HistoryEntry, "by" | "side">) => (
  <>
    {side !== null && <b>{historyTexts.side[side]}</b>}
    {side !== null && "　"}
    {by ?? (side === null ? historyTexts.system : historyTexts.unknown)}
  </>
);

const Change = ({ from, to }: { readonly from: string; readonly to: string }) => (
  <dl className="grid gap-x-4 sm:grid-cols-[4rem_minmax(0,1fr)]">
    <dt className="text-dns-14N-130 leading-170 text-solid-gray-700">{historyTexts.from}</dt>
    <dd className="min-w-0 text-solid-gray-700 tabular-nums">{from}</dd>
    <dt className="text-dns-14N-130 leading-170 text-solid-gray-700">{historyTexts.to}</dt>
    <dd className="min-w-0 tabular-nums">{to}</dd>
  </dl>
);

const Entry = ({ entry, ...known }: Omit<HistoryListProps, "entries"> & { readonly entry: HistoryEntry }) => {
  const { what, particulars, change } = historyWords(entry.event, namesFor(known, entry.copiedFrom));
  return (
    <li className="grid break-inside-avoid gap-x-6 gap-y-1 border-b border-solid-gray-300 py-4 md:grid-cols-[15rem_minmax(0,1fr)] print:grid-cols-[14rem_minmax(0,1fr)] print:py-2">
      <div className="text-dns-14N-130 leading-170 text-solid-gray-700 tabular-nums">
        <time dateTime={entry.at.toISOString()} className="block">
          {dateTimeText(entry.at)}
        </time>
        <Who {...entry} />
      </div>
      <div className="grid min-w-0 gap-1">
        <p className="font-700">{what}</p>
        {change !== undefined && <Change {...change} />}
        {particulars.map((each) => (
          <p key={each} className="measure whitespace-pre-line">
            {each}
          </p>
        ))}
      </div>
    </li>
  );
};

/** What happened to an application, the newest first. */
export const HistoryList = ({ entries, ...known }: HistoryListProps) => (
  <ol aria-label={historyTexts.title} className="grid grid-cols-[minmax(0,1fr)] border-t border-black">
    {entries.map((entry) => (
      <Entry key={entry.no} entry={entry} {...known} />
    ))}
  </ol>
);
