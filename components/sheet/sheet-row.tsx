import type { ReactNode } from "react";
import { copyable } from "@/lib/domain/application/sheet";
import type { SheetRow as Row } from "@/lib/forms/sheet";
import { entryWords, fieldNumber, labelText, sheetNoteText } from "@/lib/texts/ja/form";
import { sheetTexts } from "@/lib/texts/ja/sheet";
import { SheetFile } from "./sheet-file";
import { CopyButton } from "./copy-button";

/** What to do where there is no value; a note beside it says the rest. */
const withoutValue: Readonly<Partial<Record<Row["entry"], string>>> = {
  check: sheetTexts.tick,
  "leave-blank": sheetTexts.nothing,
};

const instead = ({ entry, value, note }: Row): string => {
  if (value === null) return sheetTexts.secret;
  return entry === "compare" && note === null ? sheetTexts.shownEmpty : (withoutValue[entry] ?? "");
};

const Value = ({ row }: { readonly row: Row }) =>
  row.value === null || row.value === "" ? (
    instead(row) !== "" && <p className="text-std-16N-170 text-solid-gray-700">{instead(row)}</p>
  ) : (
    <p className="max-w-full text-std-20B-150 whitespace-pre-wrap tabular-nums print:text-std-20B-150">
      {row.value}
    </p>
  );

const EntryMark = ({ entry }: Pick<Row, "entry">) => (
  <span className="inline-flex min-h-7 items-center rounded-6 border border-solid-gray-600 px-2 text-dns-14N-130 whitespace-nowrap">
    {entryWords[entry]}
  </span>
);

interface SheetRowProps {
  readonly row: Row;
  /** Whether its value may be copied onto the portal now. */
  readonly copies: boolean;
  /** Where the clinic can look at the confidential value. */
  readonly secret?: ReactNode;
}

/** One row of the portal's form: its number and label, the value, how it gets there, and the button that copies it. */
export const SheetRow = ({ row, copies, secret }: SheetRowProps) => {
  const label = labelText(row.label, row.gloss);
  const text = copies ? copyable(row) : null;
  return (
    <li
      data-row={row.key}
      className="grid grid-cols-[2.75rem_minmax(0,1fr)] gap-x-3 gap-y-2 border-b border-solid-gray-300 py-2.5 break-inside-avoid sm:grid-cols-[2.75rem_minmax(0,1fr)_9rem_12.5rem] sm:items-center print:grid-cols-[2.75rem_minmax(0,1fr)_9rem_2rem] print:items-center print:border-black"
    >
      <span className="leading-170 text-solid-gray-700 tabular-nums sm:self-start">
        {fieldNumber(row.number)}
      </span>
      <div className="grid min-w-0 content-start gap-0.5">
        <p className="leading-170">{label}</p>
        <Value row={row} />
        {row.file !== undefined && <SheetFile file={row.file} name={row.value ?? ""} />}
        {row.note !== null && <p className="measure">{sheetNoteText(row.note)}</p>}
        {secret}
      </div>
      <div className="col-start-2 flex flex-wrap items-center gap-3 sm:col-auto sm:contents print:contents">
        <span>
          <EntryMark entry={row.entry} />
        </span>
        {text !== null && <CopyButton rowKey={row.key} label={label} value={text} />}
        <span aria-hidden="true" className="hidden size-6 border-2 border-black print:block" />
      </div>
    </li>
  );
};
