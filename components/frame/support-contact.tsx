import { PhoneLink } from "@/components/ui/text-link";
import { frameTexts } from "@/lib/texts/ja/frame";
import type { Support } from "./site";

/** Whom to call, as far as it is known. */
export const SupportContact = ({ support }: { readonly support?: Support | undefined }) =>
  support?.phone === undefined ? (
    <>{frameTexts.unknownSupport}</>
  ) : (
    <span className="inline-flex flex-wrap items-center gap-x-4">
      <span>{frameTexts.supportName(support.vendor)}</span>
      <span>
        <PhoneLink phone={support.phone} />
        {support.hours !== undefined && (
          <span className="inline-block">{frameTexts.hours(support.hours)}</span>
        )}
      </span>
    </span>
  );
