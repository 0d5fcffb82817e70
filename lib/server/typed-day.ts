import "server-only";
import * as z from "zod";
import { readReportedDay } from "@/lib/domain/application/sending-report";

/** A day as somebody typed it. */
export const typedDay = z.string().transform((typed, context) => {
  const read = readReportedDay(typed);
  if ("day" in read) return read.day;
  context.issues.push({ code: "custom", input: typed, params: read.finding });
  return z.NEVER;
});
