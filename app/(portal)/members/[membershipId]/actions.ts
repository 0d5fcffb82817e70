"use server";

import { refresh } from "next/cache";
import type { Route } from "next";
import type { FormState } from "@/lib/domain/form-state";
import { pressedBy } from "@/lib/server/http/action";
import { listOf } from "@/lib/server/http/people-page";
import { changeRole } from "@/lib/server/usecases/members/change-role";
import { removeMember } from "@/lib/server/usecases/members/remove-member";
import { issueReadmission } from "@/lib/server/usecases/readmissions/issue-readmission";
import { memberTexts } from "@/lib/texts/ja/members";

export const saveRole = async (membershipId: string, state: FormState, data: FormData): Promise<FormState> =>
  pressedBy(state, data, async (actor, { role = "" }) => {
    await changeRole(actor, { membershipId, role });
    refresh();
    return { done: memberTexts.roleSaved };
  });

export const readmit = async (membershipId: string, state: FormState, data: FormData): Promise<FormState> =>
  pressedBy(state, data, async (actor, { way = "" }) => {
    const { readmissionId } = await issueReadmission(actor, { membershipId, way });
    return { to: `/members/readmissions/${readmissionId}` as Route };
  });

export const remove = async (membershipId: string, state: FormState, data: FormData): Promise<FormState> =>
  pressedBy(state, data, async (actor) => {
    const { clinicId } = await removeMember(actor, { membershipId });
    return { to: `${listOf(actor, clinicId)}?saved=member-removed` as Route };
  });
