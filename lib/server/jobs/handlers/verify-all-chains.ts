import { requestVerification } from "../../usecases/audit/request-verification";

export const verifyAllChains = async (): Promise<void> => {
  await requestVerification({});
};
