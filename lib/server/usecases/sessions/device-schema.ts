import * as z from "zod";
import { browsers, systems } from "@/lib/domain/people/device";

/** What a session is told about the browser it lives in, and the token that opens it. */
export const newSessionShape = {
  token: z.string().min(43),
  device: z.object({ browser: z.enum(browsers), system: z.enum(systems) }),
};
