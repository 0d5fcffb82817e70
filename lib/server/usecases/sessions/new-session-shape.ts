import * as z from "zod";
import type { Device } from "@/lib/domain/people/device";

/** What a session is told about the browser it lives in, and the token that opens it. */
export const newSessionShape = { token: z.string().min(43), device: z.custom<Device>() };
