import type { ReactNode } from "react";

interface Column<Key extends string> {
  readonly key: Key;
  readonly head: string;
  /** For days and other short values that must not break. */
  readonly oneLine?: boolean;
}

interface Row<Key extends string> {
  readonly id: string;
  readonly cells: Readonly<Record<Key, ReactNode>>;
}

interface TableProps<Key extends string> {
  readonly caption: string;
  readonly columns: readonly [Column<Key>, ...Column<Key>[]];
  readonly rows: readonly Row<Key>[];
}

const cell =
  "block gap-3 py-1 align-top max-xl:grid max-xl:items-baseline max-xl:grid-cols-[6rem_minmax(0,1fr)] xl:table-cell xl:px-3 xl:py-4";

/**
 * Rows to compare. The first column names the row and carries its link; where that is too narrow, each row becomes a card.
 * The roles stay when the display of a table's parts changes.
 */
export const Table = <Key extends string>({ caption, columns, rows }: TableProps<Key>) => (
  <table role="table" className="block w-full tabular-nums xl:table">
    <caption className="block pb-2 text-start text-dns-14N-130 text-solid-gray-700 xl:table-caption">
      {caption}
    </caption>
    <thead role="rowgroup" className="max-xl:sr-only">
      <tr role="row" className="border-b border-black">
        {columns.map(({ key, head }) => (
          <th key={key} role="columnheader" scope="col" className="px-3 py-2 text-start text-dns-14B-130">
            {head}
          </th>
        ))}
      </tr>
    </thead>
    <tbody role="rowgroup" className="block xl:table-row-group">
      {rows.map(({ id, cells }) => (
        <tr
          key={id}
          role="row"
          className="grid grid-cols-[minmax(0,1fr)] gap-x-6 border-b border-solid-gray-300 py-3 sm:grid-cols-2 xl:table-row"
        >
          {columns.map(({ key, head, oneLine = false }, place) =>
            place === 0 ? (
              <th
                key={key}
                role="rowheader"
                scope="row"
                className="block py-1 text-start sm:col-span-2 align-top font-400 xl:table-cell xl:px-3 xl:py-4"
              >
                {cells[key]}
              </th>
            ) : (
              <td key={key} role="cell" className={`${cell} ${oneLine ? "xl:whitespace-nowrap" : ""}`}>
                <span
                  aria-hidden="true"
                  className="text-dns-14N-130 leading-170 text-solid-gray-700 xl:hidden"
                >
                  {head}
                </span>
                <span>{cells[key]}</span>
              </td>
            ),
          )}
        </tr>
      ))}
    </tbody>
  </table>
);
