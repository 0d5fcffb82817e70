import { isAppError, type AppError, type ErrorCode } from "@/lib/domain/errors";
import { errorTexts } from "@/lib/texts/ja/errors";

/** The one map from a foreseen refusal to a status. */
const statuses: Readonly<Record<ErrorCode, number>> = {
  "signed-out": 401,
  "not-found": 404,
  invalid: 422,
  "edited-meanwhile": 409,
  "wrong-status": 409,
  "prove-first": 403,
  incomplete: 422,
  "not-approved": 409,
  unsettled: 422,
  unreviewed: 422,
  "nothing-returned": 422,
  "file-lost": 500,
  "too-many": 429,
  "storage-full": 507,
  unavailable: 503,
};

/** A foreseen refusal in words. */
export const sentenceOf = ({ code, detail }: AppError): string =>
  (errorTexts as Readonly<Record<ErrorCode, (detail: AppError["detail"]) => string>>)[code](detail);

/** A foreseen refusal for a machine: its status, and its code with a sentence. */
export const refusalOf = (error: AppError) => ({
  status: statuses[error.code],
  body: { code: error.code, detail: error.detail, message: sentenceOf(error) },
});

const refusal = (error: AppError): Response => {
  const { status, body } = refusalOf(error);
  return Response.json(body, {
    status,
    headers: "retryAfter" in error.detail ? { "Retry-After": String(error.detail.retryAfter) } : {},
  });
};

/** Answers a machine's request by a use case; a foreseen refusal becomes its status, anything else stays a fault. */
export const answer = async (work: () => Promise<Response>): Promise<Response> => {
  try {
    return await work();
  } catch (thrown) {
    if (isAppError(thrown)) return refusal(thrown);
    throw thrown;
  }
};
