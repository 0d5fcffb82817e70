import pg from "pg";

const pool = (globalThis.benchPool ??= new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 }));

export const PATCH = async (request) => {
  const { id, value } = await request.json();
  const client = await pool.connect();
  await client.query("begin");
  await client.query("update bench.fields set value = $2, version = version + 1 where id = $1", [id, value]);
  await client.query("insert into bench.events (field, value) values ($1, $2)", [id, value]);
  await client.query("select pg_notify('bench', $1)", [value]);
  await client.query("commit");
  client.release();
  return Response.json({ value });
};
