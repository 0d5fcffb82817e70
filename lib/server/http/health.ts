import "server-only";
import { isAppError } from "@/lib/domain/errors";
import { readHealth } from "../usecases/health/read-health";

type Part = "ok" | "failed" | "unknown";

const report = (database: Part, migrations: Part, worker: Part, reason?: string): Response =>
  Response.json(
    {
      status: reason === undefined ? "ok" : "failed",
      database,
      migrations,
      worker,
      ...(reason && { reason }),
    },
    { status: reason === undefined ? 200 : 503 },
  );

/** What `GET /api/health` answers: 200 when database, migrations and worker are well, 503 and the reason otherwise. */
export const healthResponse = async (): Promise<Response> => {
  try {
    const { migrations, worker } = await readHealth({});
    if (!migrations) return report("ok", "failed", worker ? "ok" : "failed", "migrations are missing");
    if (!worker) return report("ok", "ok", "failed", "no worker is running");
    return report("ok", "ok", "ok");
  } catch (thrown) {
    const code = isAppError(thrown) ? thrown.code : "unexpected";
    return report("failed", "unknown", "unknown", `the database does not answer (${code})`);
  }
};
