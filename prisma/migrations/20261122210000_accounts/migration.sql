-- Who signs in, with what, and where they are signed in.
alter table people add column login_id text;
create unique index people_login_id_key on people (login_id);

alter table memberships add column used_at timestamptz(3);
create unique index memberships_id_vendor_id_key on memberships (id, vendor_id);

create table passwords (
  person_id uuid not null,
  hash text not null,
  changed_at timestamptz(3) not null default clock_timestamp(),
  constraint passwords_pkey primary key (person_id),
  constraint passwords_person_id_fkey foreign key (person_id) references people (id) on delete restrict on update restrict
);

create table sessions (
  id uuid not null default gen_random_uuid(),
  token_hash bytea not null,
  person_id uuid not null,
  membership_id uuid,
  vendor_id uuid,
  browser text not null,
  system text not null,
  created_at timestamptz(3) not null default clock_timestamp(),
  seen_at timestamptz(3) not null default clock_timestamp(),
  constraint sessions_pkey primary key (id),
  constraint sessions_person_id_fkey foreign key (person_id) references people (id) on delete restrict on update restrict,
  constraint sessions_membership_id_vendor_id_fkey foreign key (membership_id, vendor_id) references memberships (id, vendor_id) on delete restrict on update restrict
);
create unique index sessions_token_hash_key on sessions (token_hash);
create index sessions_person_id_idx on sessions (person_id);
create index sessions_membership_id_idx on sessions (membership_id);
create index sessions_seen_at_idx on sessions (seen_at);

call app.protect('passwords', null);
call app.protect('sessions', $$person_id = (select app.person_id())$$);

-- Everybody writes their own name only.
create policy own_person on people as restrictive for update to portal_app using (id = (select app.person_id()));

grant select, insert, update, delete on passwords, sessions to portal_system;
grant select (id, person_id, membership_id, vendor_id, browser, system, created_at, seen_at) on sessions to portal_app;
grant delete on sessions to portal_app;
grant update (name) on people to portal_app;
grant update (role, removed_at) on memberships to portal_app;

-- Whoever is removed is out at once: sessions that stand in the membership end with it.
create function app.end_sessions_of_membership() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from public.sessions where membership_id = new.id;
  return null;
end $$;
create trigger sessions_end after update of removed_at on memberships
  for each row when (new.removed_at is not null) execute function app.end_sessions_of_membership();

-- Rings for every process that keeps a page of an ended session open; the id opens nothing.
create function app.announce_ended_session() returns trigger language plpgsql as $$
begin
  perform pg_notify('session_ended', old.id::text);
  return null;
end $$;
create trigger announce_end after delete on sessions
  for each row execute function app.announce_ended_session();
