import { randomInt } from "node:crypto";
import { issuableLoginIds, issuedLoginId } from "@/lib/domain/people/login-id";
import { isLoginIdTaken } from "../../db/people";
import type { SystemTx } from "../../db/system";

/** A login id in figures that nobody has yet. */
export const unusedLoginId = async (tx: SystemTx): Promise<string> => {
  for (;;) {
    const loginId = issuedLoginId(randomInt(issuableLoginIds));
    if (!(await isLoginIdTaken(tx, loginId))) return loginId;
  }
};
