import type { ReactNode } from "react";
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

/** Every row of the portal's form in portal order; what is 旧版 or was given up is read, not copied. */
export const SheetRows = ({ view, secret }: SheetRowsProps) => {
  const { rows, snapshot } = view.sheet;
  const standing = sheetStanding(view);
  const copies = standing !== "outdated" && standing !== "cancelled";
  const firstSecret = rows.find(({ value }) => value === null)?.key;
  return (
    <Section id="rows" title={sheetTexts.rows} note={sheetTexts.rowsNote(rows.length)}>
      <CopyArea key={snapshot}>
        <div className="grid gap-6">
          {inSections(rows).map((section) => (
            <div key={section[0].key}>
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
