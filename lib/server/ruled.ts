import "server-only";
import * as z from "zod";
import type { Finding } from "@/lib/domain/errors";

/** A text that a rule of the domain puts in order and examines; what the rule finds becomes the field's code. */
export const ruled = (
  normalise: (text: string) => string,
  examine: (normalised: string) => Finding | undefined,
) =>
  z.string().transform((text, context) => {
    const normalised = normalise(text);
    const finding = examine(normalised);
    if (finding !== undefined) context.issues.push({ code: "custom", input: text, params: finding });
    return normalised;
  });
