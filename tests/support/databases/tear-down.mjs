import { rmSync } from "node:fs";

/** Stops what `set-up.mjs` started. */
const tearDown = async () => {
  const { testDatabases } =
    /** @type {{ testDatabases?: { folder: string, running: import("./set-up.mjs").Running[] } }} */ (
      globalThis
    );
  if (testDatabases === undefined) return;
  await Promise.all(testDatabases.running.map((database) => database.stop()));
  rmSync(testDatabases.folder, { recursive: true, force: true });
};

export default tearDown;
