-- One application of one facility, prepared by both sides; numbered within its vendor, so that it can be said on the phone.
alter table vendors add column last_application integer not null default 0;

create table applications (
  id uuid not null default gen_random_uuid(),
  vendor_id uuid not null,
  clinic_id uuid not null,
  facility_id uuid not null,
  number integer not null,
  catalogue text not null,
  catalogue_version integer not null,
  procedure text not null,
  status text not null default 'filling',
  change_no integer not null default 0,
  snapshot_number integer not null default 0,
  preset text,
  valid_until date,
  sending jsonb,
  received_on date,
  completed_on date,
  cancel_reason text,
  cancel_note text,
  created_by uuid not null,
  created_at timestamptz(3) not null default clock_timestamp(),
  updated_at timestamptz(3) not null default clock_timestamp(),
  constraint applications_pkey primary key (id),
  constraint applications_status_check check (
    status in ('filling', 'checking', 'returned', 'approved', 'sent', 'received', 'done', 'cancelled')
  ),
  constraint applications_vendor_id_fkey foreign key (vendor_id) references vendors (id) on delete restrict on update restrict,
  constraint applications_facility_id_clinic_id_vendor_id_fkey foreign key (facility_id, clinic_id, vendor_id) references facilities (id, clinic_id, vendor_id) on delete restrict on update restrict,
  constraint applications_created_by_fkey foreign key (created_by) references people (id) on delete restrict on update restrict
);
create unique index applications_id_clinic_id_vendor_id_key on applications (id, clinic_id, vendor_id);
create unique index applications_id_vendor_id_key on applications (id, vendor_id);
create unique index applications_vendor_id_number_key on applications (vendor_id, number);
create index applications_vendor_id_status_updated_at_id_idx on applications (vendor_id, status, updated_at, id);
create index applications_vendor_id_updated_at_id_idx on applications (vendor_id, updated_at, id);
create index applications_clinic_id_idx on applications (clinic_id);
create index applications_facility_id_idx on applications (facility_id);

-- What stands in one field: the answer with its version, where it came from, and what the vendor said of it.
-- `change_no` is the application's when the row last changed; whoever catches up asks for what is newer.
create table application_fields (
  application_id uuid not null,
  field text not null,
  vendor_id uuid not null,
  clinic_id uuid not null,
  answer jsonb,
  version integer not null,
  change_no integer not null,
  source text not null,
  source_note text,
  saved_by uuid not null,
  saved_side text not null,
  saved_at timestamptz(3) not null default clock_timestamp(),
  confirmed_at timestamptz(3),
  corrected_from jsonb,
  corrected_at timestamptz(3),
  approved_text text,
  approved_by uuid,
  approved_at timestamptz(3),
  returned_text text,
  return_reason text,
  returned_by uuid,
  returned_at timestamptz(3),
  reply text,
  constraint application_fields_pkey primary key (application_id, field),
  constraint application_fields_saved_side_check check (saved_side in ('vendor', 'clinic')),
  constraint application_fields_application_id_clinic_id_vendor_id_fkey foreign key (application_id, clinic_id, vendor_id) references applications (id, clinic_id, vendor_id) on delete restrict on update restrict,
  constraint application_fields_saved_by_fkey foreign key (saved_by) references people (id) on delete restrict on update restrict
);
create index application_fields_application_id_change_no_idx on application_fields (application_id, change_no);

-- Somebody confirmed what is odd about a value, with a reason; it holds for the value it was given for.
create table application_acknowledgements (
  application_id uuid not null,
  field text not null,
  code text not null,
  vendor_id uuid not null,
  clinic_id uuid not null,
  value_text text not null,
  reason text not null,
  acknowledged_by uuid not null,
  acknowledged_at timestamptz(3) not null default clock_timestamp(),
  constraint application_acknowledgements_pkey primary key (application_id, field, code),
  constraint application_acknowledgements_application_id_clinic_id_vend_fkey foreign key (application_id, clinic_id, vendor_id) references applications (id, clinic_id, vendor_id) on delete restrict on update restrict,
  constraint application_acknowledgements_acknowledged_by_fkey foreign key (acknowledged_by) references people (id) on delete restrict on update restrict
);

-- What an approval froze: never changed, never removed. `valid_until` is the last day for sending it as it is.
create table application_snapshots (
  application_id uuid not null,
  number integer not null,
  vendor_id uuid not null,
  clinic_id uuid not null,
  content jsonb not null,
  hash text not null,
  valid_until date,
  approved_by uuid not null,
  approved_at timestamptz(3) not null default clock_timestamp(),
  constraint application_snapshots_pkey primary key (application_id, number),
  constraint application_snapshots_application_id_clinic_id_vendor_id_fkey foreign key (application_id, clinic_id, vendor_id) references applications (id, clinic_id, vendor_id) on delete restrict on update restrict,
  constraint application_snapshots_approved_by_fkey foreign key (approved_by) references people (id) on delete restrict on update restrict
);

call app.protect('applications', $$vendor_id = (select app.vendor_id())
  and ((select app.side()) = 'vendor' or clinic_id = (select app.clinic_id()))$$);
call app.protect('application_fields', $$vendor_id = (select app.vendor_id())
  and ((select app.side()) = 'vendor' or clinic_id = (select app.clinic_id()))$$);
call app.protect('application_acknowledgements', $$vendor_id = (select app.vendor_id())
  and ((select app.side()) = 'vendor' or clinic_id = (select app.clinic_id()))$$);
call app.protect('application_snapshots', $$vendor_id = (select app.vendor_id())
  and ((select app.side()) = 'vendor' or clinic_id = (select app.clinic_id()))$$);

grant select, insert, update, delete on applications, application_fields, application_acknowledgements to portal_system;
grant select, insert on application_snapshots to portal_system;
grant select on applications, application_fields, application_acknowledgements, application_snapshots to portal_app;
grant insert (vendor_id, clinic_id, facility_id, catalogue, catalogue_version, procedure, created_by) on applications to portal_app;
grant update (status, snapshot_number, preset, valid_until, sending, received_on, completed_on, cancel_reason,
  cancel_note, updated_at) on applications to portal_app;
grant insert (application_id, field, vendor_id, clinic_id, answer, version, change_no, source, source_note, saved_by,
  saved_side, corrected_from, corrected_at) on application_fields to portal_app;
grant update (answer, version, change_no, source, source_note, saved_by, saved_side, saved_at, confirmed_at, corrected_from,
  corrected_at, approved_text, approved_by, approved_at, returned_text, return_reason, returned_by, returned_at, reply)
  on application_fields to portal_app;
grant insert (application_id, field, code, vendor_id, clinic_id, value_text, reason, acknowledged_by)
  on application_acknowledgements to portal_app;
grant update (value_text, reason, acknowledged_by, acknowledged_at) on application_acknowledgements to portal_app;
grant insert (application_id, number, vendor_id, clinic_id, content, hash, valid_until, approved_by)
  on application_snapshots to portal_app;

-- Numbers run on within a vendor without gaps.
create function app.number_application() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update public.vendors set last_application = last_application + 1 where id = new.vendor_id
    returning last_application into new.number;
  return new;
end $$;
create trigger number before insert on applications for each row execute function app.number_application();

-- The name of somebody who acts, or acted, in the caller's place or for its vendor; a clinic may know its supporters.
create function app.actor_name(person uuid) returns text
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select p.name from public.people p where p.id = person and exists (
    select from public.memberships m where m.person_id = p.id and m.vendor_id = app.vendor_id()
      and (app.side() = 'vendor' or m.clinic_id is null or m.clinic_id = app.clinic_id())
  )
$$;
revoke execute on function app.actor_name from public;
grant execute on function app.actor_name to portal_app;

-- A vendor's answers to 「どなたが設置しましたか」, in the order they are offered (lib/forms/presets/preset.ts).
create table presets (
  vendor_id uuid not null,
  key text not null,
  position integer not null,
  content jsonb not null,
  constraint presets_pkey primary key (vendor_id, key),
  constraint presets_vendor_id_fkey foreign key (vendor_id) references vendors (id) on delete restrict on update restrict
);
call app.protect('presets', $$vendor_id = (select app.vendor_id())$$);
grant select, insert, update, delete on presets to portal_system;
grant select on presets to portal_app;
