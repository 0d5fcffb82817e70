import { setTimeout as wait } from "node:timers/promises";

/**
 * Waits until every part says that it is well; after 15 seconds says which one is not, and goes on.
 * @param {string} address where the web server listens @param {AbortSignal} stopping
 */
export const becomeHealthy = async (address, stopping) => {
  const target = address.replace("0.0.0.0", "127.0.0.1").replace("[::]", "[::1]");
  let reason = "";
  for (const until = Date.now() + 15_000; Date.now() < until && !stopping.aborted; await wait(100)) {
    const health = await fetch(`${target}/api/health`)
      .then((response) => response.json())
      .catch(() => ({ reason: "no answer" }));
    if (health.status === "ok") return;
    reason = String(health.reason);
  }
  if (!stopping.aborted) console.error(`起動しましたが、まだ動いていない部分があります（${reason}）。`);
};
