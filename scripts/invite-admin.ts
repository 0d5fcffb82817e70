import { invitationDays } from "@/lib/domain/people/admission";
import { normalisePersonName } from "@/lib/domain/people/person-name";
import { admissionLink } from "@/lib/server/admission-link";
import { inviteVendorAdmin } from "@/lib/server/usecases/invitations/invite-vendor-admin";
import { vendorTexts } from "@/lib/texts/ja/operator";

/** Invites a 責任者 and prints the address to hand on. @param vendor id or name */
export const inviteAdmin = async (vendor: string, name: string): Promise<void> => {
  const { invitationId } = await inviteVendorAdmin({ vendor, name });
  const address = admissionLink("invitation", invitationId);
  console.log(`${vendorTexts.invited(normalisePersonName(name), invitationDays("screen"))}\n  ${address}`);
};
