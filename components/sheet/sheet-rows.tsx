import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import { Section } from "@/components/ui/section";
import { sheetStanding, type Approved } from "@/lib/domain/application/sheet";
import type { SheetRow as Row } from "@/lib/forms/sheet";
import { sheetTexts } from "@/lib/texts/ja/sheet";
import { CopyArea } from "./copy-area";
import { SheetRow } from "./sheet-row";

/** Rows that stand together on the portal, in their order. */
const inSections = (rows: readonly Row[]): readonly (readonly [Row, ...Row[]])[] => {
  const sections: [Row, ...Row[]][] = [];
  for (const row of rows) {
    const last = sections.at(-1);
    if (last?.[0].section === row.section) last.push(row);
    else sections.push([row]);
  }
  return sections;
};

interface SheetRowsProps {
  readonly view: Approved;
  readonly secret?: ReactNode;
}

/** Says it where the reader is, who may be far below the strip. */
const OutdatedNotice = () => (
  <p className="sticky top-2 z-10 mb-4 flex items-center gap-2 rounded-8 border-2 border-error-1 bg-white px-4 py-3 text-std-16B-170 text-error-1 print:static">
    <Icon name="warning" />
    {sheetTexts.outdatedHere}
  </p>
);

/** Every row of the portal's form in portal order; what is 旧版, was sent or was given up is read, not copied. */
export const SheetRows = ({ view, secret }: SheetRowsProps) => {
  const { rows, snapshot } = view.sheet;
  const standing = sheetStanding(view);
  const copies = standing === "ready" || standing === "expired";
  const firstSecret = rows.find(({ value }) => value === null)?.key;
  return (
    <Section
      id="rows"
      title={copies ? sheetTexts.rows : sheetTexts.rowsAlone}
      note={sheetTexts.rowsNote(rows.length)}
    >
      <CopyArea key={snapshot}>
        <div>
          {standing === "outdated" && <OutdatedNotice />}
          {inSections(rows).map((section) => (
            <div key={section[0].key} className="pb-6">
              <h3 className="border-b border-solid-gray-900 pb-1 text-std-16B-170 break-after-avoid">
                {section[0].section}
              </h3>
              <ol>
                {section.map((row) => (
                  <SheetRow
                    key={row.key}
                    row={row}
                    copies={copies}
                    {...(row.key === firstSecret && { secret })}
                  />
                ))}
              </ol>
            </div>
          ))}
        </div>
      </CopyArea>
    </Section>
  );
};
