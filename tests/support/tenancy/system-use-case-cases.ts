import type { systemUseCases } from "@/lib/server/usecases/registry";
import type { World } from "./world";

/** How a use case without an actor is tried: what it may change of a tenant it was not called for. */
interface SystemUseCaseCase<Input> {
  readonly input: (world: World) => Input;
  /** Why it may touch every tenant; without a reason it must leave ours alone. */
  readonly touchesAll?: string;
}

type SystemUseCases = typeof systemUseCases;

/** One case for every use case without an actor; without its case one does not compile here. */
export const systemUseCaseCases: {
  readonly [Name in keyof SystemUseCases]: SystemUseCaseCase<Parameters<SystemUseCases[Name]>[0]>;
} = {
  checkInstallation: { input: () => ({}) },
  createVendor: {
    input: () => ({ name: "新しい会社", supportPhone: "03-2222-2222", supportHours: "9:00～17:00" }),
  },
  listKeyOwners: {
    input: () => ({}),
    touchesAll: "it names the vendors whose keys an operator still has to change",
  },
  plantDemo: { input: () => ({}) },
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
};
