import type { ComponentProps, ReactNode } from "react";
import { sheetStanding, type Approved } from "@/lib/domain/application/sheet";
import { publishedForm } from "@/lib/forms/catalogues/published";
import { fieldNumber, labelText } from "@/lib/texts/ja/form";
import { PortalWay } from "./portal-way";
import { SendingSection } from "./sending-section";
import { SheetRows } from "./sheet-rows";
import { StopBlock } from "./stop-block";

interface SheetContentProps extends Pick<ComponentProps<typeof SendingSection>, "reader" | "actions"> {
  readonly view: Approved;
  /** Where the clinic can look at its 秘密の番号; it stands in the row. */
  readonly secret?: ReactNode;
}

const valueOf = (rows: Approved["sheet"]["rows"], key: string): string =>
  rows.find((row) => row.key === key)?.value ?? "";

/** The way to the form, the stop, every row, and the record of the sending, which comes first once there is one. */
export const SheetContent = ({ view, reader, actions, secret }: SheetContentProps) => {
  const { sheet, today } = view;
  const rows = <SheetRows view={view} {...(secret !== undefined && { secret })} />;
  const record = (
    <SendingSection
      state={view}
      catalogue={publishedForm({ id: sheet.catalogue, version: sheet.version })}
      facility={{ id: view.facilityId, feeTable: view.facility.feeTable }}
      rows={sheet.rows.map(({ number, key, label, gloss }) => ({
        key,
        label: `${fieldNumber(number)} ${labelText(label, gloss)}`,
      }))}
      today={today}
      validUntil={sheet.validUntil}
      reader={reader}
      actions={actions}
    />
  );
  if (sheetStanding(view) === "sent")
    return (
      <>
        {record}
        {rows}
      </>
    );
  return (
    <>
      <PortalWay portal={sheet.portal} />
      <StopBlock feeTable={valueOf(sheet.rows, "feeTable")} code={valueOf(sheet.rows, "facilityCode")} />
      {rows}
      {record}
    </>
  );
};
