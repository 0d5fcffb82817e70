import "server-only";
import { notFound } from "next/navigation";
import type { SiteFacts, VendorContact } from "@/lib/domain/visitor";
import { currentVisitor } from "../auth/visitor";
import { listDemoMails, type DemoMail } from "../demo-mails";
import { isProduction, settings } from "../env";
import { mailWorks } from "../mail-setting";
import { readOffer } from "../usecases/invitations/read-offer";
import { readReentry } from "../usecases/readmissions/read-reentry";

interface Offering {
  readonly vendor: VendorContact;
  readonly clinicId: string | null;
}

/** The site of whoever lets somebody in, whoever is signed in; a vendor's own people know the product by its name. */
const siteOfOffer = ({ vendor, clinicId }: Offering): SiteFacts => ({
  side: clinicId === null ? "vendor" : "clinic",
  demo: !isProduction(settings()),
  vendor,
});

/** What an invitation's page shows: the offer, whose site it is, and who is signed in here already. */
export const offerPage = async (token: string) => {
  const visitor = await currentVisitor();
  const offer = await readOffer({ token, personId: visitor?.personId ?? null });
  if (offer === null) notFound();
  return { offer, visitor, site: siteOfOffer(offer) };
};

/** What the page for a new password shows. */
export const reentryPage = async (token: string) => {
  const offer = await readReentry({ token });
  if (offer === null) notFound();
  return { offer, site: siteOfOffer(offer) };
};

/** What the page for a forgotten password must know. */
export const canMail = (): boolean => mailWorks();

/** A demo's mails; elsewhere the page does not exist. */
export const demoMails = async (): Promise<DemoMail[]> => {
  if (isProduction(settings())) notFound();
  return listDemoMails();
};
