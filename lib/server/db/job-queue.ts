import { runMigrations } from "graphile-worker";
import type pg from "pg";

/** The queue's tables are closed by row-level security of their own; the system role, which works it, may see all. */
const openToSystem = `
  grant usage on schema graphile_worker to portal_system;
  grant select, insert, update, delete on all tables in schema graphile_worker to portal_system;
  grant usage on all sequences in schema graphile_worker to portal_system;
  do $$
  declare target regclass;
  begin
    for target in
      select c.oid from pg_class c
      where c.relnamespace = 'graphile_worker'::regnamespace and c.relkind = 'r' and c.relrowsecurity
        and not exists (select from pg_policy where polrelid = c.oid and polname = 'system_all')
    loop
      execute format('create policy system_all on %s to portal_system using (true) with check (true)', target);
    end loop;
  end $$`;

/** Brings the tables of graphile-worker up to date, as the owner. */
export const prepareJobQueue = async (owner: pg.Client, ownerUrl: string): Promise<void> => {
  await runMigrations({ connectionString: ownerUrl, noHandleSignals: true });
  await owner.query(openToSystem);
};
