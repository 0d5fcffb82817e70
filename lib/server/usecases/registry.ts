import { findCode } from "./admissions/find-code";
import { acknowledge } from "./applications/acknowledge";
import { approveApplication } from "./applications/approve-application";
import { approveField } from "./applications/approve-field";
import { approveRest } from "./applications/approve-rest";
import { cancelApplication } from "./applications/cancel-application";
import { confirmByPhone } from "./applications/confirm-by-phone";
import { confirmValue } from "./applications/confirm-value";
import { followApplication } from "./applications/follow-application";
import { applyPreset } from "./applications/apply-preset";
import { readApplication } from "./applications/read-application";
import { readChanges } from "./applications/read-changes";
import { recordCompletion } from "./applications/record-completion";
import { recordReceipt } from "./applications/record-receipt";
import { recordSending } from "./applications/record-sending";
import { revealSecret } from "./applications/reveal-secret";
import { listApplications } from "./applications/list-applications";
import { readHistory } from "./applications/read-history";
import { readStart } from "./applications/read-start";
import { saveField } from "./applications/save-field";
import { settlePlan } from "./applications/settle-plan";
import { startApplication } from "./applications/start-application";
import { undoSending } from "./applications/undo-sending";
import { replyToReturn } from "./applications/reply-to-return";
import { requestCheck } from "./applications/request-check";
import { resumeApplication } from "./applications/resume-application";
import { returnApplication } from "./applications/return-application";
import { returnField } from "./applications/return-field";
import { takeBack } from "./applications/take-back";
import { withdrawReturn } from "./applications/withdraw-return";
import { listEvents } from "./audit/list-events";
import { requestVerification } from "./audit/request-verification";
import { verifyChain } from "./audit/verify-chain";
import { verifyChains } from "./audit/verify-chains";
import { changeClinic } from "./clinics/change-clinic";
import { createClinic } from "./clinics/create-clinic";
import { listClinics } from "./clinics/list-clinics";
import { readClinic } from "./clinics/read-clinic";
import { plantDemo } from "./demo/plant-demo";
import { listKeyOwners } from "./encryption/list-key-owners";
import { rotateKeys } from "./encryption/rotate-keys";
import { changeFacility } from "./facilities/change-facility";
import { createFacility } from "./facilities/create-facility";
import { readFacility } from "./facilities/read-facility";
import { listTodo } from "./home/list-todo";
import { readHealth } from "./health/read-health";
import { checkInstallation } from "./installation/check-installation";
import { acceptOffer } from "./invitations/accept-offer";
import { askRenewal } from "./invitations/ask-renewal";
import { extendInvitation } from "./invitations/extend-invitation";
import { inviteClinicMember } from "./invitations/invite-clinic-member";
import { inviteVendorAdmin } from "./invitations/invite-vendor-admin";
import { inviteVendorMember } from "./invitations/invite-vendor-member";
import { joinOffer } from "./invitations/join-offer";
import { listInvitations } from "./invitations/list-invitations";
import { listWaiting } from "./invitations/list-waiting";
import { readInvitation } from "./invitations/read-invitation";
import { readOffer } from "./invitations/read-offer";
import { resendInvitation } from "./invitations/resend-invitation";
import { revokeInvitation } from "./invitations/revoke-invitation";
import { completeUpload } from "./files/complete-upload";
import { composePhotos } from "./files/compose-photos";
import { dropUpload } from "./files/drop-upload";
import { openDocument } from "./files/open-document";
import { readUpload } from "./files/read-upload";
import { reserveUpload } from "./files/reserve-upload";
import { settleFile } from "./files/settle-file";
import { startReading } from "./files/start-reading";
import { sweepFiles } from "./files/sweep-files";
import { sweepLimits } from "./limits/sweep-limits";
import { finishMail } from "./mails/finish-mail";
import { startMail } from "./mails/start-mail";
import { changeRole } from "./members/change-role";
import { listMembers } from "./members/list-members";
import { readMember } from "./members/read-member";
import { removeMember } from "./members/remove-member";
import { changePassword } from "./people/change-password";
import { listPlaces } from "./people/list-places";
import { readAccount } from "./people/read-account";
import { renameSelf } from "./people/rename-self";
import { askReset } from "./readmissions/ask-reset";
import { issueReadmission } from "./readmissions/issue-readmission";
import { readReadmission } from "./readmissions/read-readmission";
import { readReentry } from "./readmissions/read-reentry";
import { reenter } from "./readmissions/reenter";
import { revokeReadmission } from "./readmissions/revoke-readmission";
import { listPresets } from "./presets/list-presets";
import { movePreset } from "./presets/move-preset";
import { readPreset } from "./presets/read-preset";
import { removePreset } from "./presets/remove-preset";
import { savePreset } from "./presets/save-preset";
import { endOneSession } from "./sessions/end-one-session";
import { endOtherSessions } from "./sessions/end-other-sessions";
import { endSession } from "./sessions/end-session";
import { listSessions } from "./sessions/list-sessions";
import { proveSession } from "./sessions/prove-session";
import { readSession } from "./sessions/read-session";
import { startSession } from "./sessions/start-session";
import { sweepSessions } from "./sessions/sweep-sessions";
import { switchPlace } from "./sessions/switch-place";
import { exportSheet } from "./sheets/export-sheet";
import { readSheet } from "./sheets/read-sheet";
import { changeSettings } from "./vendors/change-settings";
import { createVendor } from "./vendors/create-vendor";
import { readContact } from "./vendors/read-contact";
import { readPrivacy } from "./vendors/read-privacy";
import { readPublicPrivacy } from "./vendors/read-public-privacy";
import { readSettings } from "./vendors/read-settings";

/** Everything a person can do. */
export const useCases = {
  acknowledge,
  approveApplication,
  approveField,
  approveRest,
  cancelApplication,
  applyPreset,
  changeClinic,
  changeFacility,
  changeRole,
  changeSettings,
  completeUpload,
  composePhotos,
  confirmByPhone,
  confirmValue,
  createClinic,
  createFacility,
  dropUpload,
  endOneSession,
  endOtherSessions,
  exportSheet,
  extendInvitation,
  followApplication,
  inviteClinicMember,
  inviteVendorMember,
  issueReadmission,
  listApplications,
  listClinics,
  listEvents,
  listInvitations,
  listMembers,
  listPresets,
  listSessions,
  listTodo,
  listWaiting,
  movePreset,
  openDocument,
  readApplication,
  readChanges,
  readClinic,
  readFacility,
  readHistory,
  readInvitation,
  readMember,
  readPrivacy,
  readPreset,
  readReadmission,
  readSettings,
  readSheet,
  recordCompletion,
  recordReceipt,
  recordSending,
  readStart,
  readUpload,
  removeMember,
  removePreset,
  renameSelf,
  replyToReturn,
  requestCheck,
  reserveUpload,
  resendInvitation,
  resumeApplication,
  returnApplication,
  returnField,
  revealSecret,
  revokeInvitation,
  revokeReadmission,
  saveField,
  savePreset,
  settleFile,
  settlePlan,
  startApplication,
  undoSending,
  takeBack,
  withdrawReturn,
} as const;

/** Everything the product does without an actor. */
export const systemUseCases = {
  acceptOffer,
  askRenewal,
  askReset,
  changePassword,
  checkInstallation,
  createVendor,
  endSession,
  findCode,
  finishMail,
  joinOffer,
  inviteVendorAdmin,
  listKeyOwners,
  listPlaces,
  plantDemo,
  proveSession,
  readAccount,
  readContact,
  readHealth,
  readPublicPrivacy,
  readOffer,
  readReentry,
  readSession,
  reenter,
  requestVerification,
  rotateKeys,
  startMail,
  startReading,
  startSession,
  sweepFiles,
  sweepLimits,
  sweepSessions,
  switchPlace,
  verifyChain,
  verifyChains,
} as const;
