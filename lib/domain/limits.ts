/** How often something may be tried: `points` tries within `seconds`, counted from the first. */
export interface Limit {
  /** Stands before the digest in the table of tries. */
  readonly name: string;
  readonly points: number;
  readonly seconds: number;
}

const minutes = (count: number): number => count * 60;

const limit = (name: string, points: number, seconds: number): Limit => ({ name, points, seconds });

/** Every limit, and what it counts by. */
export const limits = {
  /** Passwords tried for one account. */
  signIn: limit("signIn", 10, minutes(15)),
  /** Passwords tried for one account in a browser where it signed in before. */
  signInKnown: limit("signInKnown", 10, minutes(15)),
  /** Old passwords tried by somebody who wants a new one. */
  ownPassword: limit("ownPassword", 10, minutes(15)),
  /** Passwords entered again by somebody who is signed in. */
  reentered: limit("reentered", 10, minutes(15)),
  /** Passwords tried from one address, whichever the account. */
  signInFrom: limit("signInFrom", 50, minutes(15)),
  /** Codes tried at the address of one form that asks for one. */
  code: limit("code", 6, minutes(15)),
  /** Codes tried from one address over a day. */
  codeFrom: limit("codeFrom", 60, minutes(24 * 60)),
  /** New passwords asked for from one address. */
  resetFrom: limit("resetFrom", 30, minutes(60)),
  /** Letters for a new password asked for by one account. */
  reset: limit("reset", 3, minutes(60)),
} as const;
