import { Section } from "@/components/ui/section";
import type { Sheet } from "@/lib/domain/application/sheet";
import { sheetTexts } from "@/lib/texts/ja/sheet";

/** The address of 総合ポータルサイト, and the clicks that lead to the form. */
export const PortalWay = ({ portal: { address, path } }: Pick<Sheet, "portal">) => (
  <Section id="way" title={sheetTexts.way}>
    <p>
      <a
        href={address}
        target="_blank"
        rel="noreferrer"
        className="text-blue-1000 underline underline-offset-4 hover:decoration-2 focus-visible:rounded-4 focus-visible:bg-yellow-300"
      >
        {sheetTexts.openPortal}
      </a>
      <span className="ms-3 hidden text-dns-14N-130 text-solid-gray-700 sm:inline print:inline">
        {address}
      </span>
    </p>
    <ol className="flex flex-wrap gap-x-2 gap-y-1">
      {path.map((step, place) => (
        <li key={step} className="flex gap-x-2">
          {place > 0 && (
            <span aria-hidden="true" className="text-solid-gray-700">
              →
            </span>
          )}
          <span>{step}</span>
        </li>
      ))}
    </ol>
  </Section>
);
