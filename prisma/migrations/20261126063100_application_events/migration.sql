-- What is recorded of an application belongs to its clinic, whoever did it.
alter table audit_events add constraint audit_events_application_id_vendor_id_fkey
  foreign key (application_id, vendor_id) references applications (id, vendor_id) on delete restrict on update restrict;

create or replace function app.chain_audit_event() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  head public.audit_heads;
begin
  if new.application_id is not null then
    select clinic_id into new.clinic_id from public.applications
      where id = new.application_id and vendor_id = new.vendor_id;
  end if;
  insert into public.audit_heads as heads (vendor_id, no, hash) values (new.vendor_id, 0, '')
    on conflict (vendor_id) do update set no = heads.no
    returning * into head;
  new.no := head.no + 1;
  new.at := clock_timestamp();
  new.previous := head.hash;
  new.hash := app.audit_hash(new);
  update public.audit_heads set no = new.no, hash = new.hash where vendor_id = new.vendor_id;
  return new;
end $$;

-- The bell: every recorded change of an application takes the next of its numbers, without gaps, and rings with it.
-- Who hears it reads the change for himself; a mere reading is no change.
create function app.ring_application() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  change_no integer;
begin
  update public.applications a set change_no = a.change_no + 1, updated_at = new.at
    where a.id = new.application_id
    returning a.change_no into change_no;
  perform pg_notify('application_changed', new.application_id || ' ' || change_no);
  return null;
end $$;
create trigger ring after insert on audit_events for each row
  when (new.application_id is not null and new.kind not in ('sheet.opened', 'secret.revealed', 'file.opened'))
  execute function app.ring_application();
