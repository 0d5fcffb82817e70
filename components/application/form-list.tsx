import { feeTableWord } from "@/lib/domain/facility-code/fee-tables";
import type { Catalogue } from "@/lib/forms/catalogue";
import { homeTexts } from "@/lib/texts/ja/home";

/** The forms of 総合ポータルサイト that can be prepared here, and for whom. */
export const FormList = ({ catalogues }: { readonly catalogues: readonly Catalogue[] }) => (
  <section aria-labelledby="forms" className="grid gap-4">
    <h2 id="forms" className="text-std-20B-150">
      {homeTexts.forms}
    </h2>
    <ul className="grid gap-4">
      {catalogues.map(({ id, title, feeTables, fields }) => (
        <li key={id} className="grid gap-1 border-t border-solid-gray-420 pt-4">
          <h3 className="text-std-16B-170">{title}</h3>
          <p className="text-solid-gray-700">
            {feeTables.map(feeTableWord).join("・")}
            <span className="px-2" aria-hidden="true">
              ／
            </span>
            {homeTexts.rows(fields.length)}
          </p>
        </li>
      ))}
    </ul>
  </section>
);
