"use client";

import { useRef, useState, type SyntheticEvent } from "react";
import { Button } from "@/components/ui/button";
import { wire, type Field } from "@/components/ui/field";
import { FieldFrame } from "@/components/ui/field-frame";
import { TextInput } from "@/components/ui/text-input";
import { signIn } from "@/lib/client/sign-in";
import { signInTexts } from "@/lib/texts/ja/sign-in";
import { PasswordInput } from "./password-input";

interface Issues {
  readonly loginId?: string;
  readonly password?: string;
}

const fieldOf = (id: string, label: string, help: string, text: string | undefined): Field => ({
  id,
  label,
  help,
  ...(text !== undefined && { issue: { level: "error", text } }),
});

const textOf = (data: FormData, name: string): string => {
  const value = data.get(name);
  return typeof value === "string" ? value : "";
};

const missing = (loginId: string, password: string): Issues => ({
  ...(loginId.trim() === "" && { loginId: signInTexts.loginIdMissing }),
  ...(password === "" && { password: signInTexts.passwordMissing }),
});

/** Login id and password; what was typed stays when they do not fit. */
export const SignInForm = ({ next }: { readonly next: string }) => {
  const form = useRef<HTMLFormElement>(null);
  const [busy, setBusy] = useState(false);
  const [issues, setIssues] = useState<Issues>({});

  const submit = async (event: SyntheticEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    const data = new FormData(event.currentTarget);
    const [loginId, password] = [textOf(data, "loginId"), textOf(data, "password")];
    const found = missing(loginId, password);
    setIssues(found);
    const first = (["loginId", "password"] as const).find((name) => found[name] !== undefined);
    if (first !== undefined) {
      form.current?.querySelector<HTMLInputElement>(`[name=${first}]`)?.focus();
      return;
    }
    setBusy(true);
    const answer = await signIn(loginId, password);
    if (answer.signedIn) {
      location.assign(next);
      return;
    }
    setBusy(false);
    setIssues({ password: answer.why });
    form.current?.querySelector<HTMLInputElement>("[name=password]")?.focus();
  };

  const account = fieldOf("login-id", signInTexts.loginId, signInTexts.loginIdHelp, issues.loginId);
  return (
    <form
      ref={form}
      method="post"
      action="/sign-in"
      noValidate
      aria-busy={busy}
      onSubmit={(event) => void submit(event)}
      className="grid max-w-150 gap-4"
    >
      <FieldFrame field={account}>
        <TextInput
          {...wire(account)}
          name="loginId"
          width="name"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
        />
      </FieldFrame>
      <PasswordInput
        field={fieldOf("password", signInTexts.password, signInTexts.passwordHelp, issues.password)}
        name="password"
        autoComplete="current-password"
      />
      <div>
        <Button type="submit">{signInTexts.submit}</Button>
      </div>
      <noscript>{signInTexts.noScript}</noscript>
    </form>
  );
};
