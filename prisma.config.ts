import { defineConfig } from "prisma/config";

// No engine is downloaded: `prisma generate` needs none, and migrations have a runner of their own.
process.env["PRISMA_SCHEMA_ENGINE_BINARY"] ??= process.execPath;

export default defineConfig({ schema: "prisma/schema" });
