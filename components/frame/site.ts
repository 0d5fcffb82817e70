import type { SiteFacts, VendorContact } from "@/lib/domain/visitor";
import { frameTexts } from "@/lib/texts/ja/frame";

/** Whom to call. */
export interface Support {
  readonly vendorId?: string | undefined;
  readonly vendor: string;
  readonly phone?: string | undefined;
  /** 「平日 9:00〜18:00」 */
  readonly hours?: string | undefined;
}

/** What a page must know about where it is shown; `unknown` where nobody is signed in. */
export type Site =
  | { readonly side: "unknown"; readonly demo: boolean; readonly support?: Support | undefined }
  | { readonly side: "vendor" | "clinic"; readonly demo: boolean; readonly support: Support };

export const unknownSite: Site = { side: "unknown", demo: false };

/** A vendor's contact as the frame shows it. */
export const supportOf = ({ id, name, supportPhone, supportHours }: VendorContact): Support => ({
  vendorId: id,
  vendor: name,
  phone: supportPhone,
  hours: supportHours,
});

/** The site as the frame shows it. */
export const siteOf = ({ side, demo, vendor }: SiteFacts): Site => {
  if (vendor === null) return { side: "unknown", demo };
  return { side, demo, support: supportOf(vendor) };
};

/** What the header calls the product: clinics know their maker, not us. */
export const siteName = (site: Site): string =>
  site.side === "clinic" ? frameTexts.clinicName(site.support.vendor) : frameTexts.product;
