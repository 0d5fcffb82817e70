"use client";

import { useState, type SubmitEvent } from "react";
import { Button } from "@/components/ui/button";
import { wire, type Field } from "@/components/ui/field";
import { FieldFrame } from "@/components/ui/field-frame";
import { LiveRegion } from "@/components/ui/live-region";
import { TextInput } from "@/components/ui/text-input";
import { useSecret } from "@/lib/client/use-secret";
import { secretTexts } from "@/lib/texts/ja/secret";

interface SecretRevealProps {
  readonly applicationId: string;
  readonly fieldKey: string;
  readonly label: string;
}

interface AskingProps {
  readonly id: string;
  readonly issue: string | undefined;
  readonly onPassword: (password: string) => void;
  readonly onCancel: () => void;
}

const Asking = ({ id, issue, onPassword, onCancel }: AskingProps) => {
  const field: Field = {
    id,
    label: secretTexts.password,
    help: secretTexts.passwordHelp,
    ...(issue !== undefined && { issue: { level: "error", text: issue } }),
  };
  const press = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get("password");
    onPassword(typeof typed === "string" ? typed : "");
  };
  return (
    <form onSubmit={press} noValidate className="grid gap-2">
      <FieldFrame field={field}>
        <TextInput
          {...wire(field)}
          name="password"
          type="password"
          autoComplete="current-password"
          autoFocus
        />
      </FieldFrame>
      <div className="flex flex-wrap gap-3">
        <Button type="submit" look="secondary">
          {secretTexts.confirm}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {secretTexts.cancel}
        </Button>
      </div>
    </form>
  );
};

const Shown = ({ value, label, onHide }: { value: string; label: string; onHide: () => void }) => {
  const [said, setSaid] = useState<string>();
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(value);
      setSaid(secretTexts.copied);
    } catch {
      setSaid(secretTexts.notCopied);
    }
  };
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <output className="text-std-24B-150 tabular-nums">{value}</output>
      <Button look="secondary" aria-label={secretTexts.copyOf(label)} onClick={() => void copy()}>
        {secretTexts.copy}
      </Button>
      <Button look="quiet" aria-label={secretTexts.hideOf(label)} onClick={onHide}>
        {secretTexts.hide}
      </Button>
      <LiveRegion>{said ?? secretTexts.shownFor}</LiveRegion>
    </div>
  );
};

/**
 * A number that only the clinic may see: shown for a few minutes after the password was entered again, and kept in
 * memory alone. Whoever entered it a moment ago sees the number at once.
 */
export const SecretReveal = ({ applicationId, fieldKey, label }: SecretRevealProps) => {
  const { state, reveal, hide } = useSecret(applicationId, fieldKey);
  if (state.kind === "shown") return <Shown value={state.value} label={label} onHide={hide} />;
  if (state.kind === "asking")
    return (
      <Asking
        id={`${fieldKey}-password`}
        issue={state.issue}
        onPassword={(typed) => void reveal(typed)}
        onCancel={hide}
      />
    );
  return (
    <div className="flex flex-wrap items-center gap-4">
      <Button look="secondary" aria-label={secretTexts.showOf(label)} onClick={() => void reveal()}>
        {secretTexts.show}
      </Button>
      <LiveRegion>{state.said}</LiveRegion>
    </div>
  );
};
