import type { ApplicationActions } from "@/components/application/application-actions";
import {
  pressAcknowledge,
  pressApproveApplication,
  pressApproveField,
  pressApproveRest,
  pressCancelApplication,
  pressConfirmByPhone,
  pressConfirmValue,
  pressReplyToReturn,
  pressRequestCheck,
  pressResumeApplication,
  pressReturnApplication,
  pressReturnField,
  pressTakeBack,
  pressWithdrawReturn,
} from "./actions";
import { pressApplyPreset } from "./preset-actions";
import { saveCompletion, savePlan, saveReceipt, saveSending, takeSendingBack } from "./sheet/actions";

/** The presses of one application. */
export const actionsOn = (applicationId: string): ApplicationActions => ({
  requestCheck: pressRequestCheck.bind(null, applicationId),
  takeBack: pressTakeBack.bind(null, applicationId),
  confirmByPhone: pressConfirmByPhone.bind(null, applicationId),
  approveField: pressApproveField.bind(null, applicationId),
  approveRest: pressApproveRest.bind(null, applicationId),
  returnField: pressReturnField.bind(null, applicationId),
  withdrawReturn: pressWithdrawReturn.bind(null, applicationId),
  approve: pressApproveApplication.bind(null, applicationId),
  giveBack: pressReturnApplication.bind(null, applicationId),
  reply: pressReplyToReturn.bind(null, applicationId),
  acknowledge: pressAcknowledge.bind(null, applicationId),
  confirmValue: pressConfirmValue.bind(null, applicationId),
  cancel: pressCancelApplication.bind(null, applicationId),
  resume: pressResumeApplication.bind(null, applicationId),
  applyPreset: pressApplyPreset.bind(null, applicationId),
  recordSending: saveSending.bind(null, applicationId),
  undoSending: takeSendingBack.bind(null, applicationId),
  recordReceipt: saveReceipt.bind(null, applicationId),
  recordCompletion: saveCompletion.bind(null, applicationId),
  settlePlan: savePlan.bind(null, applicationId),
});
