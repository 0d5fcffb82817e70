import "server-only";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import type { Actor } from "@/lib/domain/actor";
import { isAppError } from "@/lib/domain/errors";
import { holdsPermission, type Permission } from "@/lib/domain/permissions";
import { actorOf, isMember, type Member, type Visitor } from "@/lib/domain/visitor";
import { wayBack } from "@/lib/domain/way-back";
import { currentVisitor } from "../auth/visitor";
import { isProduction, settings } from "../env";

interface Here {
  readonly member: Member;
  /** Who they are to the use cases. */
  readonly actor: Actor;
  /** What the frame of the page is told. */
  readonly facts: { readonly member: Member; readonly demo: boolean };
}

const here = (member: Member): Here => ({
  member,
  actor: actorOf(member),
  facts: { member, demo: !isProduction(settings()) },
});

/** Whoever is signed in and belongs somewhere, or null. */
export const perhapsMember = async (): Promise<Here | null> => {
  const found = await currentVisitor();
  return found !== null && isMember(found) ? here(found) : null;
};

/** Whoever is signed in; everybody else goes to sign in, and comes back to this page. */
export const visitor = async (): Promise<Visitor> => {
  const found = await currentVisitor();
  if (found !== null) return found;
  const target = wayBack((await headers()).get("x-target"));
  redirect(target === "/" ? "/sign-in" : `/sign-in?next=${encodeURIComponent(target)}`);
};

/** Whoever is signed in and belongs somewhere. */
export const member = async (): Promise<Here> => {
  const found = await visitor();
  if (!isMember(found)) redirect("/places");
  return here(found);
};

/** The same for a page that does not exist for those without a right. */
export const memberWith = async (permission: Permission): Promise<Here> => {
  const found = await member();
  if (!holdsPermission(found.actor, permission)) notFound();
  return found;
};

/** What a use case answers; what does not exist for the reader is the 404 page. */
export const shown = async <Result>(answer: Promise<Result>): Promise<Result> => {
  try {
    return await answer;
  } catch (thrown) {
    if (isAppError(thrown) && thrown.code === "not-found") notFound();
    throw thrown;
  }
};

/** The same for what an address or a button names: where it has no id at all, it names nothing. */
export const shownAt = async <Result>(answer: Promise<Result>): Promise<Result> => {
  try {
    return await shown(answer);
  } catch (thrown) {
    if (isAppError(thrown) && thrown.code === "invalid") notFound();
    throw thrown;
  }
};
