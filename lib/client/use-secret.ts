import { useCallback, useEffect, useRef, useState } from "react";
import { reenteredFindingTexts, secretTexts } from "@/lib/texts/ja/secret";

/** Where a confidential value stands on the screen: hidden, waiting for the password, or shown until a moment. */
export type SecretState =
  | { readonly kind: "hidden"; readonly said?: string }
  | { readonly kind: "asking"; readonly issue?: string }
  | { readonly kind: "shown"; readonly value: string; readonly over: number };

/** How often the clock is looked at, in milliseconds: a timer stands still while the computer sleeps. */
const glance = 1_000;

interface Refusal {
  readonly code?: string;
  readonly message?: string;
  readonly detail?: { readonly fields?: Readonly<Record<string, readonly { readonly code: string }[]>> };
}

const issueOf = ({ message, detail }: Refusal): string => {
  const code = detail?.fields?.["password"]?.[0]?.code ?? "";
  return reenteredFindingTexts[code] ?? message ?? secretTexts.unreachable;
};

const stateAfter = async (response: Response, typed: boolean): Promise<SecretState> => {
  if (response.ok) {
    const { value, seconds } = (await response.json()) as { value: string; seconds: number };
    return { kind: "shown", value, over: Date.now() + seconds * 1000 };
  }
  const refusal = (await response.json()) as Refusal;
  if (refusal.code === "prove-first") return { kind: "asking" };
  const said = issueOf(refusal);
  return typed ? { kind: "asking", issue: said } : { kind: "hidden", said };
};

const answered = async (
  applicationId: string,
  field: string,
  password: string | undefined,
): Promise<SecretState> => {
  const typed = password !== undefined;
  try {
    const response = await fetch(`/api/applications/${applicationId}/secret`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ field, ...(typed && { password }) }),
    });
    return await stateAfter(response, typed);
  } catch {
    const said = secretTexts.unreachable;
    return typed ? { kind: "asking", issue: said } : { kind: "hidden", said };
  }
};

/** Asks for a confidential value, keeps it in memory, and forgets it when its time is over or the page is left. */
export const useSecret = (applicationId: string, field: string) => {
  const [state, setState] = useState<SecretState>({ kind: "hidden" });

  const turn = useRef(0);

  const hide = useCallback(() => {
    turn.current += 1;
    setState({ kind: "hidden" });
  }, []);

  const reveal = async (password?: string): Promise<void> => {
    turn.current += 1;
    const asked = turn.current;
    const next = await answered(applicationId, field, password);
    if (asked === turn.current) setState(next); // An answer that nobody waits for any more is not shown.
  };

  useEffect(() => {
    if (state.kind !== "shown") return;
    const { over } = state;
    const look = (): void => {
      if (Date.now() >= over) setState({ kind: "hidden", said: secretTexts.over });
    };
    const timer = setInterval(look, glance);
    document.addEventListener("visibilitychange", look);
    window.addEventListener("pagehide", hide);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
      window.removeEventListener("pagehide", hide);
    };
  }, [state, hide]);

  return { state, reveal, hide };
};
