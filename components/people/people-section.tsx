import type { Route } from "next";
import { ButtonLink } from "@/components/ui/button-link";
import { Section } from "@/components/ui/section";
import { membersTexts } from "@/lib/texts/ja/members";
import { InvitationTable, type ListedInvitation } from "./invitation-table";
import { MemberTable, type ListedMember } from "./member-table";

interface PeopleSectionProps {
  readonly members: readonly ListedMember[];
  readonly invitations: readonly ListedInvitation[];
  readonly manages: boolean;
  readonly clinicId: string;
  /** Whether the reader is the vendor; a clinic's own people have a page of their own for this. */
  readonly byVendor: boolean;
}

/** A clinic's people and the invitations nobody has used yet, as one section of its page. */
export const PeopleSection = ({ members, invitations, manages, clinicId, byVendor }: PeopleSectionProps) => (
  <Section id="people" title={membersTexts.people}>
    <MemberTable members={members} manages={manages} />
    {manages && (
      <>
        <div>
          <ButtonLink
            href={byVendor ? (`/clinics/${clinicId}/invite` as Route) : "/members/invite"}
            look="secondary"
          >
            {membersTexts.invite}
          </ButtonLink>
        </div>
        {invitations.length > 0 && (
          <>
            <h3 className="text-std-18B-160">{membersTexts.invitations}</h3>
            <InvitationTable invitations={invitations} />
          </>
        )}
      </>
    )}
  </Section>
);
