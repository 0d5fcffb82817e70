create table data_keys (
  id uuid not null default gen_random_uuid(),
  vendor_id uuid not null,
  master_id text not null,
  wrapped bytea not null,
  created_at timestamptz(6) not null default clock_timestamp(),
  constraint data_keys_pkey primary key (id),
  constraint data_keys_vendor_id_fkey foreign key (vendor_id) references vendors (id) on delete restrict on update restrict
);
create index data_keys_vendor_id_created_at_idx on data_keys (vendor_id, created_at);

create table sealed_values (
  record_id uuid not null,
  field text not null,
  vendor_id uuid not null,
  clinic_id uuid,
  sealed bytea not null,
  updated_at timestamptz(3) not null default clock_timestamp(),
  constraint sealed_values_pkey primary key (record_id, field),
  constraint sealed_values_vendor_id_fkey foreign key (vendor_id) references vendors (id) on delete restrict on update restrict,
  constraint sealed_values_clinic_id_vendor_id_fkey foreign key (clinic_id, vendor_id) references clinics (id, vendor_id) on delete restrict on update restrict
);
create index sealed_values_vendor_id_idx on sealed_values (vendor_id);

-- What a clinic keeps secret does not exist for its vendor, not even sealed.
call app.protect('data_keys', $$vendor_id = (select app.vendor_id())$$);
call app.protect('sealed_values', $$vendor_id = (select app.vendor_id())
  and clinic_id is not distinct from (select app.clinic_id())$$);

grant select, insert, update, delete on data_keys, sealed_values to portal_system;
grant select on data_keys, sealed_values to portal_app;
grant insert (record_id, field, vendor_id, clinic_id, sealed) on sealed_values to portal_app;
grant update (sealed, updated_at) on sealed_values to portal_app;
grant delete on sealed_values to portal_app;
