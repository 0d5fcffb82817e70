-- Who is asking. Set for one transaction by app.enter, read by every policy; without it nothing is visible.
create schema app;
grant usage on schema app to portal_app, portal_system;

create function app.vendor_id() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.vendor_id', true), '')::uuid;

create function app.clinic_id() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.clinic_id', true), '')::uuid;

create function app.person_id() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.person_id', true), '')::uuid;

create function app.side() returns text language sql stable parallel safe
  return nullif(current_setting('app.side', true), '');

-- Row-level security that binds the owner too: the owner and the system role see all rows by a policy of their own
-- (neither may bypass), the application role only what `visible` says, for reading and for writing.
create procedure app.protect(target regclass, visible text) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy owner_all on %s to current_user using (true) with check (true)', target);
  execute format('create policy system_all on %s to portal_system using (true) with check (true)', target);
  if visible is not null then
    execute format('create policy tenant on %s to portal_app using (%s) with check (%s)', target, visible, visible);
  end if;
end $$;
