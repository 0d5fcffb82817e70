import "server-only";
import type { Route } from "next";
import { redirect } from "next/navigation";
import { wayBack } from "@/lib/domain/way-back";
import type { SignInReason } from "@/lib/texts/ja/sign-in";
import { currentVisitor, sentToken } from "../auth/visitor";

/** Why the reader is asked to sign in; whoever is signed in already goes on. */
export const signInReasonOf = async (target: string | null, out: boolean): Promise<SignInReason> => {
  if ((await currentVisitor()) !== null) redirect(wayBack(target) as Route);
  if (out) return "out";
  if ((await sentToken()) !== undefined) return "ended";
  return target === null ? "start" : "needed";
};
