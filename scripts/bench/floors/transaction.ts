import type pg from "pg";

/** The least that keeps a change, its record and a bell together. */
export const bareTransaction = async (client: pg.Client, id: number, value: string): Promise<void> => {
  await client.query("begin");
  await client.query("update bench.fields set value = $2, version = version + 1 where id = $1", [id, value]);
  await client.query("insert into bench.events (field, value) values ($1, $2)", [id, value]);
  await client.query("select pg_notify('bench', $1)", [value]);
  await client.query("commit");
};
