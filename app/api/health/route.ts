import { healthResponse } from "@/lib/server/http/health";

export const dynamic = "force-dynamic";

export const GET = (): Promise<Response> => healthResponse();
