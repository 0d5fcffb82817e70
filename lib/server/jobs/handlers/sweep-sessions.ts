import { sweepSessions as sweep } from "../../usecases/sessions/sweep-sessions";

export const sweepSessions = async (): Promise<void> => {
  await sweep({});
};
