import { holdsPermission } from "@/lib/domain/permissions";
import { useCases } from "@/lib/server/usecases/registry";
import { reviewCases } from "../../tenancy/review-cases";
import { insiders } from "../../tenancy/world";
import type { Scene } from "../scene";
import { inside, type ActionEntries, type ActionEntry, type PageEntries } from "../entry";

const ours = ({ world: { applicationId } }: Scene) => ({ applicationId });

/** The list, the questions before an application begins, the page on which both sides work on one, and its history. */
export const applicationPages: PageEntries = {
  "/applications": inside(),
  "/applications/new": inside(),
  "/applications/[applicationId]": inside(insiders, ours),
  "/applications/[applicationId]/history": inside(insiders, ours),
};

const file = "app/(portal)/applications/[applicationId]/actions.ts";

/** A press that does what a use case does: the application stands where that starts, and the form says the rest. */
const pressOf = (name: keyof typeof reviewCases): ActionEntry => ({
  may: insiders.filter((role) => holdsPermission({ role }, useCases[name].definition.permission)),
  press: async ({ database, world }) => {
    const { input, prepare } = reviewCases[name];
    await prepare(database, world);
    const { applicationId, ...values } = input(world);
    return {
      bound: [applicationId],
      values: Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)])),
    };
  },
});

export const applicationActions: ActionEntries = {
  "app/(portal)/applications/new/actions.ts#start": {
    may: insiders,
    press: ({ world: { facilityId } }) => ({
      bound: [{ facilityId, procedure: "first-use", catalogue: "online-claim" }],
    }),
    done: /^to \/applications\/[0-9a-f-]{36}$/,
  },
  [`${file}#pressRequestCheck`]: pressOf("requestCheck"),
  [`${file}#pressTakeBack`]: pressOf("takeBack"),
  [`${file}#pressConfirmByPhone`]: pressOf("confirmByPhone"),
  [`${file}#pressApproveField`]: pressOf("approveField"),
  [`${file}#pressApproveRest`]: pressOf("approveRest"),
  [`${file}#pressReturnField`]: pressOf("returnField"),
  [`${file}#pressWithdrawReturn`]: pressOf("withdrawReturn"),
  [`${file}#pressReplyToReturn`]: pressOf("replyToReturn"),
  [`${file}#pressReturnApplication`]: pressOf("returnApplication"),
  [`${file}#pressApproveApplication`]: pressOf("approveApplication"),
  [`${file}#pressAcknowledge`]: pressOf("acknowledge"),
  [`${file}#pressConfirmValue`]: pressOf("confirmValue"),
  [`${file}#pressCancelApplication`]: pressOf("cancelApplication"),
  [`${file}#pressResumeApplication`]: pressOf("resumeApplication"),
};
