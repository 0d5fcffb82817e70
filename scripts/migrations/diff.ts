/** Prints the SQL that would bring the migrated database at DATABASE_URL to the models; nothing when they agree. */
import { schemaDiff } from "./schema-diff";

schemaDiff(process.env["DATABASE_URL"] ?? "").then(
  (sql) => process.stdout.write(sql),
  (thrown: unknown) => {
    console.error(thrown);
    process.exitCode = 1;
  },
);
