import { readFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import type { Actor } from "@/lib/domain/actor";

/** The product that is measured: where it is, its database as the owner, and people of the demo. */
export interface Place {
  readonly address: string;
  readonly folder: string;
  readonly owner: pg.Client;
  readonly databaseUrl: string;
  actor(loginId: string): Promise<Actor>;
  /** Signs in by the form's way, and answers the cookies. */
  cookie(loginId: string, address?: string): Promise<string>;
}

export const vendorId = "kobayashi@midori.example";
export const clinicId = "sato@sakura.example";
export const workplaceId = "ito@minato.example";

const required = (name: string): string => {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set`);
  return value;
};

const cookiesOf = (response: Response): string[] =>
  response.headers.getSetCookie().map((cookie) => cookie.split(";", 1)[0] ?? "");

const signIn = async (address: string, loginId: string, password: string): Promise<string> => {
  const csrf = await fetch(`${address}/api/auth/csrf`);
  const { csrfToken } = (await csrf.json()) as { csrfToken: string };
  const response = await fetch(`${address}/api/auth/callback/credentials`, {
    method: "POST",
    headers: { cookie: cookiesOf(csrf).join("; ") },
    body: new URLSearchParams({ csrfToken, loginId, password, json: "true" }),
    redirect: "manual",
  });
  if (response.status !== 200) throw new Error(`${loginId} could not sign in: ${response.status}`);
  return cookiesOf(response).join("; ");
};

export const openPlace = async (): Promise<Place> => {
  const [databaseUrl, folder] = [required("DATABASE_URL"), required("DATA_DIR")];
  const address = `http://127.0.0.1:${required("PORT")}`;
  const owner = new pg.Client({ connectionString: databaseUrl });
  await owner.connect();
  await owner.query(`create schema bench;
    create table bench.fields (id integer primary key, value text, version integer not null default 0);
    create table bench.events (no bigserial primary key, field integer, value text);
    insert into bench.fields (id) select generate_series(1, 50)`);
  const [{ password = "" } = {}] = JSON.parse(readFileSync(join(folder, "demo-accounts.json"), "utf8")) as {
    password?: string;
  }[];
  return {
    address,
    folder,
    owner,
    databaseUrl,
    actor: async (loginId) => {
      const { rows } = await owner.query<Actor>(
        `select m.person_id as "personId", m.vendor_id as "vendorId", m.clinic_id as "clinicId", m.role
         from memberships m join people p on p.id = m.person_id where p.login_id = $1`,
        [loginId],
      );
      if (rows[0] === undefined) throw new Error(`there is no ${loginId}`);
      return rows[0];
    },
    cookie: (loginId, where = address) => signIn(where, loginId, password),
  };
};
