import type { ApplicationState } from "@/lib/domain/application/application";
import type { ValueSource } from "@/lib/domain/application/field-change";
import type { Answer } from "@/lib/forms/answer";

/** The other's answer, and who gave it. `at` is an instant in ISO 8601 (UTC). */
export interface Current {
  readonly answer: Answer | null;
  readonly version: number;
  readonly by: string;
  readonly at: string;
}

/** The answer as it is kept. `at` is an instant in ISO 8601 (UTC). */
export interface Saved {
  readonly kind: "saved";
  readonly answer: Answer | null;
  readonly version: number;
  readonly at: string;
}

/** What came of a save. `away` can be tried again; `refused` cannot. */
export type SaveAnswer =
  | Saved
  | { readonly kind: "conflict"; readonly current: Current }
  | { readonly kind: "refused"; readonly codes: readonly string[]; readonly message: string }
  | { readonly kind: "signed-out" }
  | { readonly kind: "away" };

/** An answer's parts as they go over the wire. */
interface Wired {
  readonly value: unknown;
  readonly planned?: true;
  readonly delegated?: true;
  readonly version: number;
  readonly at: string;
}

const answerOf = ({ value, planned, delegated }: Wired): Answer | null => {
  if (delegated === true) return { delegated };
  return value === null ? null : ({ value, ...(planned === true && { planned }) } as Answer);
};

/** How long a save may take before it counts as lost; milliseconds. */
const patience = 15_000;

const refusal = async (response: Response): Promise<SaveAnswer> => {
  const { message, detail } = (await response.json()) as {
    readonly message: string;
    readonly detail?: { readonly fields?: Readonly<Record<string, readonly { readonly code: string }[]>> };
  };
  return {
    kind: "refused",
    message,
    codes: Object.values(detail?.fields ?? {}).flatMap((found) => found.map(({ code }) => code)),
  };
};

const readAnswer = async (response: Response): Promise<SaveAnswer> => {
  if (response.status === 200) {
    const wired = (await response.json()) as Wired;
    return { kind: "saved", answer: answerOf(wired), version: wired.version, at: wired.at };
  }
  if (response.status === 401) return { kind: "signed-out" };
  if (response.status === 429 || response.status >= 500) return { kind: "away" };
  if (response.status !== 409) return refusal(response);
  const body = (await response.clone().json()) as { readonly current?: Wired & { readonly by: string } };
  if (body.current === undefined) return refusal(response);
  const { by, at, version } = body.current;
  return { kind: "conflict", current: { answer: answerOf(body.current), by, at, version } };
};

/** `PATCH /api/applications/<id>/fields/<key>`: saves one field on the version the person saw. */
export const sendField = async (
  applicationId: string,
  field: string,
  answer: Answer | null,
  { basedOn, source }: { readonly basedOn: number; readonly source: ValueSource },
): Promise<SaveAnswer> => {
  try {
    const response = await fetch(`/api/applications/${applicationId}/fields/${field}`, {
      method: "PATCH",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ ...(answer ?? { value: null }), basedOn, source }),
      signal: AbortSignal.timeout(patience),
    });
    return await readAnswer(response);
  } catch {
    return { kind: "away" };
  }
};

/** `GET /api/applications/<id>/changes?after=<number>`; null while nobody answers. */
export const fetchChanges = async (
  applicationId: string,
  after: number,
): Promise<ApplicationState | null> => {
  try {
    const response = await fetch(`/api/applications/${applicationId}/changes?after=${after}`, {
      signal: AbortSignal.timeout(patience),
    });
    return response.ok ? ((await response.json()) as ApplicationState) : null;
  } catch {
    return null;
  }
};
