import "server-only";
import type { Digest } from "@/lib/domain/application/snapshot";
import { digestOf } from "./secrets";

/** SHA-256 of a snapshot's text, in hexadecimal. */
export const snapshotDigest: Digest = (text) => digestOf(text).toString("hex");
