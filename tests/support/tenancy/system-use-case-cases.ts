import type { systemUseCases } from "@/lib/server/usecases/registry";
import type { ErrorCode } from "@/lib/domain/errors";
import type { World } from "./world";

const record = "00000000-0000-4000-8000-00000000bbbb";

/** How a use case without an actor is tried: what it may change of a tenant it was not called for. */
interface SystemUseCaseCase<Input> {
  readonly input: (world: World) => Input;
  /** Why it may touch every tenant; without a reason it must leave ours alone. */
  readonly touchesAll?: string;
  /** What it answers to such an input, where it does not go through. */
  readonly refused?: ErrorCode;
}

type SystemUseCases = typeof systemUseCases;

const session = { token: "t".repeat(43), device: { browser: "Edge", system: "Windows" } } as const;

/** One case for every use case without an actor; without its case one does not compile here. */
export const systemUseCaseCases: {
  readonly [Name in keyof SystemUseCases]: SystemUseCaseCase<Parameters<SystemUseCases[Name]>[0]>;
} = {
  changePassword: {
    input: ({ callers, vendorId }) => ({
      personId: callers.otherClinicAdmin.personId,
      hash: "not theirs",
      newHash: "new",
      sessionId: vendorId,
    }),
  },
  inviteVendorAdmin: {
    input: ({ callers }) => ({ vendor: callers.otherVendorAdmin.vendorId, name: "山田 花子" }),
  },
  endSession: { input: () => ({ token: "nobody's" }) },
  listPlaces: { input: ({ callers }) => ({ personId: callers.otherVendorAdmin.personId }) },
  readAccount: { input: () => ({ loginId: "nobody@example.jp" }) },
  readContact: { input: ({ callers }) => ({ vendorId: callers.otherVendorAdmin.vendorId }) },
  readPublicPrivacy: { input: ({ callers }) => ({ vendorId: callers.otherVendorAdmin.vendorId }) },
  proveSession: {
    input: ({ callers, sessions }) => ({
      sessionId: sessions.clinicAdmin,
      personId: callers.otherClinicAdmin.personId,
    }),
  },
  readSession: { input: () => ({ token: "nobody's", touch: true }) },
  startSession: {
    input: ({ callers }) => ({
      personId: callers.otherClinicAdmin.personId,
      hash: "not theirs",
      token: "t".repeat(43),
      device: { browser: "Edge", system: "Windows" },
    }),
  },
  sweepSessions: { input: () => ({}) },
  switchPlace: {
    input: ({ callers }) => ({
      sessionId: record,
      personId: callers.otherVendorAdmin.personId,
      membershipId: record,
    }),
    refused: "not-found",
  },
  checkInstallation: { input: () => ({}) },
  createVendor: {
    input: () => ({ name: "新しい会社", supportPhone: "03-2222-2222", supportHours: "9:00～17:00" }),
  },
  listKeyOwners: {
    input: () => ({}),
    touchesAll: "it names the vendors whose keys an operator still has to change",
  },
  plantDemo: { input: () => ({ hash: "nobody's" }) },
  readHealth: { input: () => ({}) },
  requestVerification: { input: () => ({}) },
  rotateKeys: {
    input: ({ vendorId }) => ({ vendorId }),
    touchesAll: "an operator changes the keys of the vendor that is named, here ours",
  },
  sweepLimits: { input: () => ({}) },
  verifyChain: {
    input: ({ vendorId }) => ({ vendorId }),
    touchesAll: "it records its proof in the chain of the vendor that is named, here ours",
  },
  verifyChains: { input: () => ({ known: [] }) },
  readOffer: { input: () => ({ token: "nobody's" }) },
  acceptOffer: {
    input: () => ({ invitationToken: "nobody's", name: "山田", loginId: null, hash: "h", session }),
    refused: "not-found",
  },
  joinOffer: {
    input: ({ callers }) => ({
      invitationToken: "nobody's",
      personId: callers.otherVendorAdmin.personId,
      sessionId: record,
    }),
    refused: "not-found",
  },
  askRenewal: { input: () => ({ token: "nobody's" }) },
  readReentry: { input: () => ({ token: "nobody's" }) },
  reenter: { input: () => ({ readmissionToken: "nobody's", newHash: "h", session }), refused: "not-found" },
  askReset: { input: () => ({ loginId: "nobody@example.jp" }) },
  findCode: { input: () => ({ code: "ABCDE-FGHJK" }) },
  startReading: { input: () => ({ fileId: record }) },
  sweepFiles: { input: () => ({ stored: [record] }) },
  startMail: { input: () => ({ mailId: record }) },
  finishMail: { input: () => ({ mailId: record, problem: null }) },
};
