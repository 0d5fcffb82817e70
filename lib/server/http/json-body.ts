import "server-only";
import type * as z from "zod";
import { AppError } from "@/lib/domain/errors";
import { smallBody } from "./small-body";

/** What a request's body of at most `longest` bytes says. @throws AppError invalid for anything else */
export const jsonBody = async <Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
  longest?: number,
): Promise<z.output<Schema>> => {
  const text = await smallBody(request, longest);
  try {
    return schema.parse(JSON.parse(text));
  } catch (cause) {
    throw new AppError("invalid", { fields: {} }, { cause });
  }
};
