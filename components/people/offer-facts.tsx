import { supportOf } from "@/components/frame/site";
import { SupportContact } from "@/components/frame/support-contact";
import { DefinitionList } from "@/components/ui/definition-list";
import type { Role } from "@/lib/domain/actor";
import type { VendorContact } from "@/lib/domain/visitor";
import { offerTexts } from "@/lib/texts/ja/admissions";
import { roleWords } from "@/lib/texts/ja/people";

interface OfferFactsProps {
  readonly offer: {
    readonly vendor: VendorContact;
    readonly clinicName: string | null;
    readonly role: Role;
    /** Whether the reader belongs there already, in a role of their own. */
    readonly joined: boolean;
    readonly inviterName: string;
  };
}

/** Who invites whom into what, and whom to call about it. */
export const OfferFacts = ({ offer: { vendor, clinicName, role, joined, inviterName } }: OfferFactsProps) => (
  <div className="max-w-180">
    <DefinitionList
      items={[
        { term: offerTexts.vendor, description: vendor.name },
        ...(clinicName === null ? [] : [{ term: offerTexts.clinic, description: clinicName }]),
        ...(joined ? [] : [{ term: offerTexts.role, description: roleWords[role] }]),
        { term: offerTexts.inviter, description: inviterName },
        { term: offerTexts.support, description: <SupportContact support={supportOf(vendor)} /> },
      ]}
    />
  </div>
);
