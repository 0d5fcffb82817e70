-- How people come in, and come back in. Link and code stand in no table: they are derived from the id again.
create table invitations (
  id uuid not null,
  vendor_id uuid not null,
  clinic_id uuid,
  role text not null,
  name text not null,
  mail text,
  way text not null,
  token_hash bytea not null,
  code_hash bytea not null,
  invited_by uuid not null,
  created_at timestamptz(3) not null default clock_timestamp(),
  expires_at timestamptz(3) not null,
  used_at timestamptz(3),
  used_by uuid,
  revoked_at timestamptz(3),
  renewal_asked_at timestamptz(3),
  constraint invitations_pkey primary key (id),
  constraint invitations_role_check check (
    role in ('vendorAdmin', 'vendorStaff') and clinic_id is null
    or role in ('clinicAdmin', 'clinicStaff') and clinic_id is not null
  ),
  constraint invitations_way_check check (way in ('screen', 'letter') or way = 'mail' and mail is not null),
  constraint invitations_vendor_id_fkey foreign key (vendor_id) references vendors (id) on delete restrict on update restrict,
  constraint invitations_clinic_id_vendor_id_fkey foreign key (clinic_id, vendor_id) references clinics (id, vendor_id) on delete restrict on update restrict,
  constraint invitations_invited_by_fkey foreign key (invited_by) references people (id) on delete restrict on update restrict,
  constraint invitations_used_by_fkey foreign key (used_by) references people (id) on delete restrict on update restrict
);
create unique index invitations_token_hash_key on invitations (token_hash);
create unique index invitations_code_hash_key on invitations (code_hash);
create index invitations_vendor_id_clinic_id_idx on invitations (vendor_id, clinic_id);

create table readmissions (
  id uuid not null,
  vendor_id uuid not null,
  clinic_id uuid,
  person_id uuid not null,
  way text not null,
  token_hash bytea not null,
  code_hash bytea not null,
  issued_by uuid,
  created_at timestamptz(3) not null default clock_timestamp(),
  expires_at timestamptz(3) not null,
  used_at timestamptz(3),
  revoked_at timestamptz(3),
  constraint readmissions_pkey primary key (id),
  constraint readmissions_way_check check (way in ('screen', 'letter', 'mail')),
  constraint readmissions_vendor_id_fkey foreign key (vendor_id) references vendors (id) on delete restrict on update restrict,
  constraint readmissions_clinic_id_vendor_id_fkey foreign key (clinic_id, vendor_id) references clinics (id, vendor_id) on delete restrict on update restrict,
  constraint readmissions_person_id_fkey foreign key (person_id) references people (id) on delete restrict on update restrict,
  constraint readmissions_issued_by_fkey foreign key (issued_by) references people (id) on delete restrict on update restrict
);
create unique index readmissions_token_hash_key on readmissions (token_hash);
create unique index readmissions_code_hash_key on readmissions (code_hash);
create index readmissions_vendor_id_clinic_id_idx on readmissions (vendor_id, clinic_id);
create index readmissions_person_id_idx on readmissions (person_id);

call app.protect('invitations', $$vendor_id = (select app.vendor_id())
  and ((select app.side()) = 'vendor' or clinic_id = (select app.clinic_id()))$$);
call app.protect('readmissions', $$vendor_id = (select app.vendor_id())
  and ((select app.side()) = 'vendor' or clinic_id = (select app.clinic_id()))$$);

grant select, insert, update, delete on invitations, readmissions to portal_system;
grant select (id, vendor_id, clinic_id, role, name, mail, way, invited_by, created_at, expires_at, used_at, used_by,
  revoked_at, renewal_asked_at) on invitations to portal_app;
grant insert (id, vendor_id, clinic_id, role, name, mail, way, token_hash, code_hash, invited_by, expires_at)
  on invitations to portal_app;
grant update (way, expires_at, revoked_at, renewal_asked_at) on invitations to portal_app;
grant select (id, vendor_id, clinic_id, person_id, way, issued_by, created_at, expires_at, used_at, revoked_at)
  on readmissions to portal_app;
grant insert (id, vendor_id, clinic_id, person_id, way, token_hash, code_hash, issued_by, expires_at)
  on readmissions to portal_app;
grant update (revoked_at) on readmissions to portal_app;

-- Whether everything a person can do lies within the caller's organisation: whoever lets them set a new password
-- could otherwise get into other people's data through their account.
create function app.within_reach(person uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(bool_and(m.vendor_id = app.vendor_id()
    and (app.side() = 'vendor' or m.clinic_id is not distinct from app.clinic_id())), false)
  from public.memberships m where m.person_id = person and m.removed_at is null
$$;
revoke execute on function app.within_reach from public;
grant execute on function app.within_reach to portal_app;
create policy reach on readmissions as restrictive for insert to portal_app
  with check (issued_by = (select app.person_id()) and app.within_reach(person_id));

-- A re-admission that somebody issues ends the earlier ones and every session; one that a person asked for
-- themselves ends nothing, as anybody can ask.
create function app.begin_readmission() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update public.readmissions set revoked_at = clock_timestamp()
    where person_id = new.person_id and id <> new.id and used_at is null and revoked_at is null;
  delete from public.sessions where person_id = new.person_id;
  return null;
end $$;
create trigger readmission_begins after insert on readmissions
  for each row when (new.issued_by is not null) execute function app.begin_readmission();

-- Issued ones end when the person comes to belong elsewhere, or no longer belongs: the issuer's reach was another.
create function app.end_readmissions_of_person() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update public.readmissions set revoked_at = clock_timestamp()
    where person_id = new.person_id and issued_by is not null and used_at is null and revoked_at is null;
  return null;
end $$;
create trigger readmissions_end after insert or update of role, removed_at on memberships
  for each row execute function app.end_readmissions_of_person();
