import "server-only";
import { AppError } from "@/lib/domain/errors";

/** The text of a request's body of at most `longest` bytes. @throws AppError invalid for a longer one */
export const smallBody = async (request: Request, longest = 16_384): Promise<string> => {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    length += part.length;
    if (length > longest) throw new AppError("invalid", { fields: {} });
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
};
