import type { Route } from "next";
import { EmptyState } from "@/components/ui/empty-state";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import type { Role } from "@/lib/domain/actor";
import { showLoginId } from "@/lib/domain/people/login-id";
import { momentText } from "@/lib/texts/ja/dates";
import { membersTexts } from "@/lib/texts/ja/members";
import { roleNames } from "@/lib/texts/ja/people";

/** A member as the list shows them. */
export interface ListedMember {
  readonly id: string;
  readonly name: string;
  readonly loginId: string;
  readonly role: Role;
  readonly usedAt: Date | null;
}

interface MemberTableProps {
  readonly members: readonly ListedMember[];
  /** Whether each name leads to what can be changed about them. */
  readonly manages: boolean;
}

/** Who belongs to an organisation, 責任者 first. */
export const MemberTable = ({ members, manages }: MemberTableProps) =>
  members.length === 0 ? (
    <EmptyState title={membersTexts.none}>{membersTexts.noneTodo}</EmptyState>
  ) : (
    <Table
      caption={membersTexts.caption(members.length)}
      columns={[
        { key: "name", head: membersTexts.name },
        { key: "loginId", head: membersTexts.loginId },
        { key: "role", head: membersTexts.role, oneLine: true },
        { key: "used", head: membersTexts.used, oneLine: true },
      ]}
      rows={members.map(({ id, name, loginId, role, usedAt }) => ({
        id,
        cells: {
          name: manages ? <TextLink href={`/members/${id}` as Route}>{name}</TextLink> : name,
          loginId: showLoginId(loginId),
          role: roleNames[role],
          used: usedAt === null ? membersTexts.never : momentText(usedAt),
        },
      }))}
    />
  );
