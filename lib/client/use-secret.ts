import { useCallback, useEffect, useState } from "react";
import { reenteredFindingTexts, secretTexts } from "@/lib/texts/ja/secret";

/** Where a confidential value stands on the screen: hidden, waiting for the password, or shown until a moment. */
export type SecretState =
  | { readonly kind: "hidden"; readonly said?: string }
  | { readonly kind: "asking"; readonly issue?: string }
  | { readonly kind: "shown"; readonly value: string; readonly over: number };

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
    return { kind: "shown", value, over: performance.now() + seconds * 1000 };
  }
  const refusal = (await response.json()) as Refusal;
  if (refusal.code === "prove-first") return { kind: "asking" };
  const said = issueOf(refusal);
  return typed ? { kind: "asking", issue: said } : { kind: "hidden", said };
};

/** Asks for a confidential value, keeps it in memory, and forgets it when its time is over or the page is left. */
export const useSecret = (applicationId: string, field: string) => {
  const [state, setState] = useState<SecretState>({ kind: "hidden" });

  const hide = useCallback(() => {
    setState({ kind: "hidden" });
  }, []);

  const reveal = async (password?: string): Promise<void> => {
    try {
      const response = await fetch(`/api/applications/${applicationId}/secret`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ field, ...(password !== undefined && { password }) }),
      });
      setState(await stateAfter(response, password !== undefined));
    } catch {
      const said = secretTexts.unreachable;
      setState(password === undefined ? { kind: "hidden", said } : { kind: "asking", issue: said });
    }
  };

  useEffect(() => {
    if (state.kind !== "shown") return;
    const { over } = state;
    const end = (): void => {
      setState({ kind: "hidden", said: secretTexts.over });
    };
    // The timers of a hidden tab may be late: what is over is not shown again when it comes back.
    const look = (): void => {
      if (performance.now() >= over) end();
    };
    const timer = setTimeout(end, Math.max(0, over - performance.now()));
    document.addEventListener("visibilitychange", look);
    window.addEventListener("pagehide", hide);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", look);
      window.removeEventListener("pagehide", hide);
    };
  }, [state, hide]);

  return { state, reveal, hide };
};
