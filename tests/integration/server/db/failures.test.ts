import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { withSystem } from "@/lib/server/db/system";
import { productDatabase, type FreshDatabase } from "../../../support/databases/fresh-database";

let database: FreshDatabase;

beforeAll(async () => {
  database = await productDatabase();
});

const failing = (sqlstate: string): Promise<unknown> =>
  withSystem((tx) =>
    tx.$executeRawUnsafe(`do $$ begin raise exception 'told' using errcode = '${sqlstate}'; end $$`),
  );

test.each([
  ["53100", "storage-full"],
  ["57P01", "unavailable"],
  ["53300", "unavailable"],
])("SQLSTATE %s is %s", async (sqlstate, code) => {
  await expect(failing(sqlstate)).rejects.toMatchObject({ code });
});

test("what nobody foresaw stays what it is", async () => {
  await expect(failing("22012")).rejects.not.toHaveProperty("detail");
});

test("a connection that breaks is unavailable, and the next one works", async () => {
  const broken = withSystem(async (tx) => {
    const [row] = await tx.$queryRaw<{ pid: number }[]>`select pg_backend_pid() as pid`;
    await database.asOwner("grant portal_system to current_user");
    await database.asOwner("select pg_terminate_backend($1)", [row?.pid]);
    return tx.$queryRaw`select 1`;
  });
  await expect(broken).rejects.toMatchObject({ code: "unavailable" });
  await expect(withSystem((tx) => tx.$queryRaw`select 1 as one`)).resolves.toEqual([{ one: 1 }]);
});

afterAll(() => database.drop());
