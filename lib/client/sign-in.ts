import { signInTexts } from "@/lib/texts/ja/sign-in";

/** A sentence where signing in did not work. */
export type SignInAnswer = { readonly signedIn: true } | { readonly signedIn: false; readonly why: string };

const refused = async (response: Response): Promise<SignInAnswer> => {
  if (response.status === 401) return { signedIn: false, why: signInTexts.wrong };
  const { message } = (await response.json()) as { message?: string };
  return { signedIn: false, why: message ?? signInTexts.unreachable };
};

/** Signs in on the server, which sets the cookie. */
export const signIn = async (loginId: string, password: string): Promise<SignInAnswer> => {
  try {
    const { csrfToken } = (await (await fetch("/api/auth/csrf")).json()) as { csrfToken: string };
    const response = await fetch("/api/auth/callback/credentials", {
      method: "POST",
      body: new URLSearchParams({ csrfToken, loginId, password, json: "true" }),
    });
    return response.ok ? { signedIn: true } : await refused(response);
  } catch {
    return { signedIn: false, why: signInTexts.unreachable };
  }
};
