import type { Route } from "next";
import { EmptyState } from "@/components/ui/empty-state";
import { StatusMark } from "@/components/ui/status-mark";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import type { Role } from "@/lib/domain/actor";
import type { AdmissionState, Way } from "@/lib/domain/people/admission";
import { momentText } from "@/lib/texts/ja/dates";
import { membersTexts } from "@/lib/texts/ja/members";
import { roleNames, wayWords } from "@/lib/texts/ja/people";
import { AdmissionMark } from "./admission-mark";

/** An invitation nobody has used, as the list shows it. */
export interface ListedInvitation {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly way: Way;
  readonly state: AdmissionState;
  readonly expiresAt: Date;
  readonly renewalAskedAt: Date | null;
}

const State = ({ state, renewalAskedAt }: Pick<ListedInvitation, "state" | "renewalAskedAt">) =>
  renewalAskedAt === null ? (
    <AdmissionMark state={state} />
  ) : (
    <StatusMark tone="open" word={membersTexts.asked} />
  );

/** The invitations that nobody has used yet, each leading to its page. */
export const InvitationTable = ({ invitations }: { readonly invitations: readonly ListedInvitation[] }) =>
  invitations.length === 0 ? (
    <EmptyState title={membersTexts.noInvitations}>{membersTexts.noInvitationsTodo}</EmptyState>
  ) : (
    <Table
      caption={membersTexts.caption(invitations.length)}
      columns={[
        { key: "name", head: membersTexts.name },
        { key: "role", head: membersTexts.role, oneLine: true },
        { key: "way", head: membersTexts.way, oneLine: true },
        { key: "until", head: membersTexts.until, oneLine: true },
        { key: "state", head: membersTexts.state },
      ]}
      rows={invitations.map(({ id, name, role, way, expiresAt, ...state }) => ({
        id,
        cells: {
          name: <TextLink href={`/members/invitations/${id}` as Route}>{name}</TextLink>,
          role: roleNames[role],
          way: wayWords[way],
          until: momentText(expiresAt),
          state: <State {...state} />,
        },
      }))}
    />
  );
