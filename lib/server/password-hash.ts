import "server-only";
import { hash, verify, type Options } from "@node-rs/argon2";
import { once } from "./once";

/** argon2id, 64 MiB and three rounds: about 60 ms on one core. */
const cost: Options = { memoryCost: 65_536, timeCost: 3, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(password, cost);

/** The hash of nobody's password. */
const nobodys = (): Promise<string> => once("nobody's password", () => hashPassword("nobody's password"));

/** Whether the password fits; without a hash it takes as long as with one and answers no. */
export const passwordFits = async (kept: string | null, password: string): Promise<boolean> => {
  const fits = await verify(kept ?? (await nobodys()), password);
  return fits && kept !== null;
};
