import { ConfirmForm } from "@/components/form/confirm-form";
import type { FormAction } from "@/components/form/action-form";
import { handOverTexts } from "@/lib/texts/ja/members";

/** Takes an invitation or a re-admission back, after one more question. */
export const RevokeForm = ({ action }: { readonly action: FormAction }) => (
  <ConfirmForm
    action={action}
    word={handOverTexts.revoke}
    question={handOverTexts.revokeConfirm}
    todo={handOverTexts.revokeTodo}
    yes={handOverTexts.revokeYes}
  />
);
