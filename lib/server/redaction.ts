import { loggedError } from "./logged-error";

const hidden = "…";
const deepest = 6;

/** Keys whose values never reach the log, wherever they stand; compared without case, hyphens and underscores. */
const secretKey =
  /^(.*password.*|.*token.*|.*secret.*|.*cookie.*|authorization|.*apikey|.*encryptionkey|session(id)?|otp|totp|recoverycodes?|value|values|first|second|display|answers?|customerid|facilitycode|mail(address)?|email|phone|address|.*forwarded.*|useragent|headers|body|input|url|query)$/;

const isSecret = (key: string): boolean => secretKey.test(key.toLowerCase().replace(/[-_]/g, ""));

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
};

const tidied = (value: unknown, depth: number): unknown => {
  if (typeof value === "bigint") return String(value);
  if (typeof value !== "object" || value === null) return typeof value === "function" ? hidden : value;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? hidden : value.toISOString();
  if (value instanceof Error) return loggedError(value);
  if (depth >= deepest) return hidden;
  if (Array.isArray(value)) return value.map((item) => tidied(item, depth + 1));
  return isPlain(value) ? withoutSecrets(value, depth + 1) : hidden;
};

/**
 * A copy of a log line's object in which what stands under a secret or personal key is `…`, at any depth.
 * Things that are not plain data (buffers, requests, maps) become `…` as a whole, errors `loggedError`.
 */
export const withoutSecrets = (line: object, depth = 0): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(line).map(([key, value]: [string, unknown]) => [
      key,
      isSecret(key) ? hidden : tidied(value, depth),
    ]),
  );
