"use client";

import { useActionState, useEffect, useEffectEvent, useRef, useState, type ReactNode } from "react";
import { LiveRegion } from "@/components/ui/live-region";
import { emptyForm, type FormState } from "@/lib/domain/form-state";

/** What happens when a form's button is pressed, on the server. */
export type FormAction = (state: FormState, data: FormData) => Promise<FormState>;

interface ActionFormProps {
  readonly action: FormAction;
  /** What stands in the controls at first, by their names. */
  readonly values?: FormState["values"];
  /** Whether it stands in a line with other buttons, and takes no more height than they do. */
  readonly inLine?: boolean;
  /** The number of the change that the page shows: a refusal is gone once there is a newer one. */
  readonly about?: number | undefined;
  /** What follows once the press was done. */
  readonly onDone?: (() => void) | undefined;
  readonly children: (state: FormState) => ReactNode;
}

/**
 * A form around a server action: after a press it shows what was typed with what is odd about it, and the first odd
 * control has the focus, or the button where nothing is odd. A second press meanwhile does nothing. It works before JavaScript has arrived.
 */
export const ActionForm = ({
  action,
  values = {},
  inLine = false,
  about,
  onDone,
  children,
}: ActionFormProps) => {
  const [state, submit, pending] = useActionState(action, emptyForm(values));
  const form = useRef<HTMLFormElement>(null);
  const { turn, issues, problem, done } = state;
  const [answered, setAnswered] = useState({ turn, about });
  if (answered.turn !== turn) setAnswered({ turn, about });
  useEffect(() => {
    if (turn === 0) return;
    const odd = Object.keys(issues).length > 0;
    form.current?.querySelector<HTMLElement>(odd ? "[aria-invalid=true]" : "[type=submit]")?.focus();
  }, [turn, issues]);
  const follow = useEffectEvent(() => onDone?.());
  useEffect(() => {
    if (turn > 0 && done !== undefined) follow();
  }, [turn, done]);
  return (
    <form
      ref={form}
      action={submit}
      noValidate
      aria-busy={pending}
      onSubmit={(event) => {
        if (pending) event.preventDefault();
      }}
      className={inLine ? "grid" : "grid gap-4"}
    >
      <div key={turn} className="contents">
        {children(state)}
      </div>
      <LiveRegion kept={!inLine}>
        {problem !== undefined && answered.about === about && (
          <span className="text-error-2">＊{problem}</span>
        )}
        {done !== undefined && <span className="text-success-2">{done}</span>}
      </LiveRegion>
    </form>
  );
};
