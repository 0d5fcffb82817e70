import "server-only";
import { limits } from "@/lib/domain/limits";
import { normaliseLoginId } from "@/lib/domain/people/login-id";
import { consume, giveBack } from "../db/rate-limit";
import { knownDevice } from "./known-device";

/**
 * What a try to sign in is counted by: first the account, then the address. Whoever signed in here before has tries of
 * their own, so that strangers can use up the account's tries without locking its owner out.
 */
const countedBy = (loginId: string, address: string, device: string | undefined) => {
  const account = normaliseLoginId(loginId);
  const known = knownDevice(device, account);
  return [
    known === undefined
      ? ([limits.signIn, account] as const)
      : ([limits.signInKnown, `${known} ${account}`] as const),
    [limits.signInFrom, address] as const,
  ];
};

/** Counts a try to sign in before the password is looked at. @throws AppError too-many */
export const countSignIn = async (
  loginId: string,
  address: string,
  device: string | undefined,
): Promise<void> => {
  for (const [limit, key] of countedBy(loginId, address, device)) await consume(limit, key);
};

/** A try that succeeded does not count. */
export const forgiveSignIn = async (
  loginId: string,
  address: string,
  device: string | undefined,
): Promise<void> => {
  for (const [limit, key] of countedBy(loginId, address, device)) await giveBack(limit, key);
};
