import type { useCases } from "@/lib/server/usecases/registry";
import type { UseCaseCase } from "./judge-use-case";

type UseCases = typeof useCases;

/** One case for every use case a person has; without its case a use case does not compile here. */
type Cases = { readonly [Name in keyof UseCases]: UseCaseCase<Parameters<UseCases[Name]>[1]> };

const details = (turn: number) => ({
  name: `医院 ${turn}`,
  kana: `イイン ${turn}`,
  phone: "",
  address: "",
  contact: "",
  customerNumber: `N-${turn}`,
});

export const useCaseCases: Cases = {
  listClinics: { reach: "own", input: () => ({}) },
  readClinic: { reach: "object", input: ({ clinicId }) => ({ clinicId }) },
  createClinic: {
    reach: "own",
    // Another vendor may use our 顧客番号: whether we have it is nothing they may learn.
    input: (world, turn, caller) => ({
      ...details(turn),
      customerNumber: caller === "otherVendorAdmin" ? world.customerNumber : `N-${turn}`,
    }),
  },
  changeClinic: {
    reach: "object",
    input: (world, turn) => ({
      clinicId: world.clinicId,
      details: { ...details(turn), name: world.clinicName },
    }),
  },
  renameSelf: { reach: "own", input: () => ({ name: "新しい名前" }), ownRow: "the actor's own person" },
  listSessions: { reach: "own", input: () => ({}), ownRow: "the actor's own sessions" },
  endOtherSessions: {
    reach: "own",
    input: ({ vendorId }) => ({ currentId: vendorId }),
    ownRow: "the actor's own sessions",
  },
  endOneSession: {
    reach: "object",
    input: ({ sessions }, _turn, caller) => ({ sessionId: sessions[caller] ?? sessions.clinicAdmin }),
    ownRow: "the actor's own sessions",
  },
  readPrivacy: { reach: "own", input: () => ({}), ownRow: "the actor's own vendor" },
  readSettings: { reach: "own", input: () => ({}), ownRow: "the actor's own vendor" },
  changeSettings: {
    reach: "own",
    input: (_world, turn) => ({
      name: `会社 ${turn}`,
      supportPhone: "03-1",
      supportHours: "平日",
      privacy: "",
    }),
    ownRow: "the actor's own vendor",
  },
  listEvents: { reach: "own", input: () => ({}) },
};
