/** `npm run migrate:new -- <name>`: a new migration with what the models have and the database has not. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { databaseUrls } from "@/lib/server/db/database-urls";
import { migrationsFolder } from "@/lib/server/db/migrate";
import { prepareDatabase } from "@/lib/server/db/prepare";
import { leave } from "../start/leave.mjs";
import { schemaDiff } from "./schema-diff";

const create = async (name: string, DATABASE_URL: string): Promise<void> => {
  await prepareDatabase(databaseUrls({ ...process.env, DATABASE_URL }));
  const sql = await schemaDiff(DATABASE_URL);
  const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const folder = join(migrationsFolder, `${stamp}_${name}`);
  await mkdir(folder);
  await writeFile(join(folder, "migration.sql"), `${sql}\n`);
  console.log(`${folder}/migration.sql を作りました。表には app.protect と権限を書き足してください。`);
};

const [name = ""] = process.argv.slice(2);
const { DATABASE_URL } = process.env;
if (!/^[a-z][a-z0-9_]*$/.test(name) || DATABASE_URL === undefined) {
  console.error("使い方： npm run migrate:new -- <名前>（小文字の英数字と _）");
  process.exitCode = 1;
} else {
  create(name, DATABASE_URL).then(
    () => leave(0),
    (thrown: unknown) => {
      console.error(thrown);
      return leave(1);
    },
  );
}
