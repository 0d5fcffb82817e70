import { Section } from "@/components/ui/section";
import { feeTableWord } from "@/lib/domain/facility-code/fee-tables";
import type { Catalogue } from "@/lib/forms/catalogue";
import { homeTexts } from "@/lib/texts/ja/home";

/** The forms of 総合ポータルサイト that can be prepared here, and for whom. */
export const FormList = ({ catalogues }: { readonly catalogues: readonly Catalogue[] }) => (
  <Section id="forms" title={homeTexts.forms}>
    <ul className="grid">
      {catalogues.map(({ id, title, feeTables, fields }) => (
        <li
          key={id}
          className="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-6 border-t border-solid-gray-300 py-4"
        >
          <div>
            <h3 className="text-std-16B-170">{title}</h3>
            <p className="text-solid-gray-700">{feeTables.map(feeTableWord).join("・")}</p>
          </div>
          <p className="text-solid-gray-700 tabular-nums">{homeTexts.rows(fields.length)}</p>
        </li>
      ))}
    </ul>
  </Section>
);
