-- A job is written in the transaction of whoever asks for it; the queue's own tables are out of reach.
create function app.enqueue(task text, payload json, job_key text default null) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform graphile_worker.add_job(task, payload, job_key => enqueue.job_key);
end $$;
revoke execute on function app.enqueue from public;
grant execute on function app.enqueue to portal_app, portal_system;
