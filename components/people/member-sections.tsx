import type { Route } from "next";
import type { FormAction } from "@/components/form/action-form";
import { DefinitionList } from "@/components/ui/definition-list";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { Role } from "@/lib/domain/actor";
import { isMailAddress, showLoginId } from "@/lib/domain/people/login-id";
import { admissionFindingTexts } from "@/lib/texts/ja/admissions";
import { momentText } from "@/lib/texts/ja/dates";
import { membersTexts, memberTexts } from "@/lib/texts/ja/members";
import { lastAdminTexts, roleWords } from "@/lib/texts/ja/people";
import { ReadmitForm, RemoveForm, RoleForm } from "./member-forms";

interface ManagedMember {
  readonly name: string;
  readonly loginId: string;
  readonly role: Role;
  readonly usedAt: Date | null;
  readonly self: boolean;
  readonly lastAdmin: boolean;
  /** Whether the reader may let them set a new password. */
  readonly readmittable: boolean;
  readonly readmissionId: string | null;
  readonly mailWorks: boolean;
}

interface MemberSectionsProps {
  readonly member: ManagedMember;
  readonly saveRole: FormAction;
  readonly readmit: FormAction;
  readonly remove: FormAction;
}

const Readmit = ({ member, action }: { readonly member: ManagedMember; readonly action: FormAction }) => (
  <Section id="readmit" title={memberTexts.readmitSection}>
    {member.readmittable ? (
      <>
        <p className="measure">{memberTexts.readmitTodo}</p>
        {member.readmissionId !== null && (
          <p>
            <TextLink href={`/members/readmissions/${member.readmissionId}` as Route}>
              {memberTexts.openReadmission}
            </TextLink>
          </p>
        )}
        <ReadmitForm action={action} canMail={member.mailWorks && isMailAddress(member.loginId)} />
      </>
    ) : (
      <p className="measure">{admissionFindingTexts["readmission.elsewhere"]()}</p>
    )}
  </Section>
);

/** What is known about a member, and what can be done; the last 責任者 stays, and it says why. */
export const MemberSections = ({ member, saveRole, readmit, remove }: MemberSectionsProps) => (
  <>
    <div className="max-w-180">
      <DefinitionList
        items={[
          { term: membersTexts.loginId, description: showLoginId(member.loginId) },
          { term: membersTexts.role, description: roleWords[member.role] },
          {
            term: membersTexts.used,
            description: member.usedAt === null ? membersTexts.never : momentText(member.usedAt),
          },
        ]}
      />
    </div>
    <Section id="role-section" title={memberTexts.roleSection}>
      {member.lastAdmin ? (
        <p className="measure">{lastAdminTexts.stepDown}</p>
      ) : (
        <RoleForm action={saveRole} role={member.role} />
      )}
    </Section>
    {!member.self && <Readmit member={member} action={readmit} />}
    <Section id="remove" title={memberTexts.removeSection}>
      {member.lastAdmin ? (
        <p className="measure">{lastAdminTexts.leave}</p>
      ) : (
        <>
          <p className="measure">{memberTexts.removeTodo}</p>
          <RemoveForm action={remove} name={member.name} />
        </>
      )}
    </Section>
  </>
);
