import { frameTexts } from "@/lib/texts/ja/frame";

/** Whom to call. */
export interface Support {
  readonly vendor: string;
  readonly phone?: string | undefined;
  /** 「平日 9:00〜18:00」 */
  readonly hours?: string | undefined;
}

/** What a page must know about where it is shown; `unknown` where the address belongs to no vendor. */
export type Site =
  | { readonly side: "unknown"; readonly demo: boolean; readonly support?: undefined }
  | { readonly side: "vendor" | "clinic"; readonly demo: boolean; readonly support: Support };

export const unknownSite: Site = { side: "unknown", demo: false };

/** What the header calls the product: clinics know their maker, not us. */
export const siteName = (site: Site): string =>
  site.side === "clinic" ? frameTexts.clinicName(site.support.vendor) : frameTexts.product;
