import { tidyLines } from "@/lib/domain/characters/tidy";
import type { Kind } from "./kind";
import { text, type TextIssue } from "./text";

/** A text of several lines, kept as typed. */
export const note: Kind<string, TextIssue> = { ...text, normalise: tidyLines };
