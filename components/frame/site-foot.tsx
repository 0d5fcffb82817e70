import { TextLink } from "@/components/ui/text-link";
import { frameTexts } from "@/lib/texts/ja/frame";
import type { Site } from "./site";
import { SupportContact } from "./support-contact";

/** Whom to call, at the foot of every page. */
export const SiteFoot = ({ site }: { readonly site: Site }) => (
  <footer className="column">
    <div className="flex flex-wrap items-baseline gap-x-4 border-t border-solid-gray-300 py-5 text-dns-14N-130 leading-170 text-solid-gray-700">
      <span>{frameTexts.trouble}</span>
      <SupportContact support={site.support} />
      {site.support?.vendorId !== undefined && (
        <TextLink href={`/privacy?vendor=${site.support.vendorId}`}>{frameTexts.privacy}</TextLink>
      )}
    </div>
  </footer>
);
