import "server-only";
import type { Route } from "next";
import { redirect } from "next/navigation";
import type { Actor } from "@/lib/domain/actor";
import { isAppError, isInvalid, type AppError } from "@/lib/domain/errors";
import type { FormState } from "@/lib/domain/form-state";
import type { Member } from "@/lib/domain/visitor";
import { inputText } from "@/lib/texts/ja/inputs";
import { sentenceOf } from "./answer";
import { member, shown } from "./page";

type Values = Readonly<Record<string, string>>;

/** Where to go after a press, or what to say on the same page. */
type After = { readonly to: Route } | { readonly done: string };

/** The text fields of a form; React's own fields and files are left out. */
export const textsOf = (data: FormData): Values =>
  Object.fromEntries(
    [...data].flatMap(([name, value]) =>
      typeof value === "string" && !name.startsWith("$") ? [[name, value]] : [],
    ),
  );

const withoutPasswords = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !/password/i.test(name)));

const refused = (state: FormState, error: AppError): FormState => {
  const fields = isInvalid(error) ? Object.entries(error.detail.fields) : [];
  const issues = Object.fromEntries(
    fields.flatMap(([name, [finding]]) => (finding === undefined ? [] : [[name, inputText(finding)]])),
  );
  return { ...state, issues, ...(fields.length === 0 && { problem: sentenceOf(error) }) };
};

/**
 * One press of a form's button by anybody: goes where `work` says, or answers the form with what was typed and the
 * sentences beside the fields. What does not exist for them is the 404 page.
 */
export const pressed = async (
  { turn }: FormState,
  data: FormData,
  work: (values: Values) => Promise<After>,
): Promise<FormState> => {
  const values = textsOf(data);
  const state: FormState = { turn: turn + 1, values: withoutPasswords(values), issues: {} };
  let after: After;
  try {
    after = await shown(work(values));
  } catch (thrown) {
    if (!isAppError(thrown)) throw thrown;
    return refused(state, thrown);
  }
  if ("to" in after) redirect(after.to);
  return { ...state, done: after.done };
};

/** The same for somebody who is signed in and belongs somewhere. */
export const pressedBy = async (
  state: FormState,
  data: FormData,
  work: (actor: Actor, values: Values, member: Member) => Promise<After>,
): Promise<FormState> => {
  const found = await member();
  return pressed(state, data, (values) => work(found.actor, values, found.member));
};
