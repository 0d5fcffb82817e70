create table vendors (
  id uuid not null default gen_random_uuid(),
  name text not null,
  support_phone text not null,
  support_hours text not null,
  demo boolean not null default false,
  created_at timestamptz(3) not null default clock_timestamp(),
  constraint vendors_pkey primary key (id)
);

create table clinics (
  id uuid not null default gen_random_uuid(),
  vendor_id uuid not null,
  name text not null,
  kana text not null,
  phone text not null,
  address text not null,
  contact text not null,
  customer_number text,
  created_at timestamptz(3) not null default clock_timestamp(),
  updated_at timestamptz(3) not null default clock_timestamp(),
  constraint clinics_pkey primary key (id),
  constraint clinics_vendor_id_fkey foreign key (vendor_id) references vendors (id) on delete restrict on update restrict
);
create unique index clinics_id_vendor_id_key on clinics (id, vendor_id);
create unique index clinics_vendor_id_customer_number_key on clinics (vendor_id, customer_number);
create index clinics_vendor_id_kana_id_idx on clinics (vendor_id, kana, id);

create table people (
  id uuid not null default gen_random_uuid(),
  name text not null,
  created_at timestamptz(3) not null default clock_timestamp(),
  constraint people_pkey primary key (id)
);

create table memberships (
  id uuid not null default gen_random_uuid(),
  vendor_id uuid not null,
  clinic_id uuid,
  person_id uuid not null,
  role text not null,
  created_at timestamptz(3) not null default clock_timestamp(),
  removed_at timestamptz(3),
  constraint memberships_pkey primary key (id),
  constraint memberships_role_check check (
    role in ('vendorAdmin', 'vendorStaff') and clinic_id is null
    or role in ('clinicAdmin', 'clinicStaff') and clinic_id is not null
  ),
  constraint memberships_vendor_id_fkey foreign key (vendor_id) references vendors (id) on delete restrict on update restrict,
  constraint memberships_clinic_id_vendor_id_fkey foreign key (clinic_id, vendor_id) references clinics (id, vendor_id) on delete restrict on update restrict,
  constraint memberships_person_id_fkey foreign key (person_id) references people (id) on delete restrict on update restrict
);
create index memberships_vendor_id_clinic_id_idx on memberships (vendor_id, clinic_id);
create index memberships_person_id_idx on memberships (person_id);
create unique index memberships_once on memberships (person_id, vendor_id, clinic_id) nulls not distinct where removed_at is null;

call app.protect('vendors', $$id = (select app.vendor_id())$$);
call app.protect('clinics', $$vendor_id = (select app.vendor_id())
  and ((select app.side()) = 'vendor' or id = (select app.clinic_id()))$$);
call app.protect('memberships', $$vendor_id = (select app.vendor_id())
  and ((select app.side()) = 'vendor' or clinic_id = (select app.clinic_id()))$$);
call app.protect('people', $$exists (select from memberships where memberships.person_id = people.id)$$);

grant select, insert, update, delete on vendors, clinics, people, memberships to portal_system;
grant select on vendors, clinics, people, memberships to portal_app;
grant insert (vendor_id, name, kana, phone, address, contact, customer_number) on clinics to portal_app;
grant update (name, kana, phone, address, contact, customer_number, updated_at) on clinics to portal_app;

-- Takes the place of a member for the rest of the transaction; false, and no place, for whoever is not one (any more).
create function app.enter(person uuid, vendor uuid, clinic uuid, acting_role text) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform from public.memberships m
    where m.person_id = person and m.vendor_id = vendor and m.clinic_id is not distinct from clinic
      and m.role = acting_role and m.removed_at is null;
  if not found then
    return false;
  end if;
  perform set_config('app.person_id', person::text, true),
    set_config('app.vendor_id', vendor::text, true),
    set_config('app.clinic_id', coalesce(clinic::text, ''), true),
    set_config('app.side', case when clinic is null then 'vendor' else 'clinic' end, true);
  return true;
end $$;
revoke execute on function app.enter from public;
grant execute on function app.enter to portal_app;
