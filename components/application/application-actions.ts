import type { FormAction } from "@/components/form/action-form";
import type { FieldReviewActions } from "@/components/review/field-review";
import type { SendingActions } from "@/components/sheet/sending-section";

/** Everything that can be pressed on the page of one application, on the server. */
export interface ApplicationActions extends FieldReviewActions, SendingActions {
  readonly requestCheck: FormAction;
  readonly takeBack: FormAction;
  readonly confirmByPhone: FormAction;
  readonly approveRest: FormAction;
  readonly approve: FormAction;
  readonly giveBack: FormAction;
  readonly reply: FormAction;
  readonly acknowledge: FormAction;
  readonly confirmValue: FormAction;
  readonly cancel: FormAction;
  readonly resume: FormAction;
  readonly applyPreset: FormAction;
}
