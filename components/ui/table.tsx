import type { ReactNode } from "react";

interface Column<Key extends string> {
  readonly key: Key;
  readonly head: string;
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
  "block gap-3 py-1 align-top max-md:grid max-md:items-baseline max-md:grid-cols-[6rem_minmax(0,1fr)] md:table-cell md:px-3 md:py-4";

/**
 * Rows to compare. The first column names the row and carries its link; on a phone each row becomes a card.
 * The roles stay when the display of a table's parts changes.
 */
export const Table = <Key extends string>({ caption, columns, rows }: TableProps<Key>) => (
  <table role="table" className="block w-full tabular-nums md:table">
    <caption className="block pb-2 text-start text-dns-14N-130 text-solid-gray-700 md:table-caption">
      {caption}
    </caption>
    <thead role="rowgroup" className="max-md:sr-only">
      <tr role="row" className="border-b border-black">
        {columns.map(({ key, head }) => (
          <th key={key} role="columnheader" scope="col" className="px-3 py-2 text-start text-dns-14B-130">
            {head}
          </th>
        ))}
      </tr>
    </thead>
    <tbody role="rowgroup" className="block md:table-row-group">
      {rows.map(({ id, cells }) => (
        <tr key={id} role="row" className="block border-b border-solid-gray-300 py-3 md:table-row">
          {columns.map(({ key, head }, place) =>
            place === 0 ? (
              <th
                key={key}
                role="rowheader"
                scope="row"
                className="block py-1 text-start align-top font-400 md:table-cell md:px-3 md:py-4"
              >
                {cells[key]}
              </th>
            ) : (
              <td key={key} role="cell" className={cell}>
                <span
                  aria-hidden="true"
                  className="text-dns-14N-130 leading-170 text-solid-gray-700 md:hidden"
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
