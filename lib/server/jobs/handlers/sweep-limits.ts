import { sweepLimits as sweep } from "../../usecases/limits/sweep-limits";

export const sweepLimits = async (): Promise<void> => {
  await sweep({});
};
