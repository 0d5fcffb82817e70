create table audit_events (
  vendor_id uuid not null,
  no bigint not null,
  at timestamptz(6) not null default clock_timestamp(),
  clinic_id uuid,
  person_id uuid,
  application_id uuid,
  kind text not null,
  data jsonb not null,
  previous bytea not null,
  hash bytea not null,
  constraint audit_events_pkey primary key (vendor_id, no),
  constraint audit_events_vendor_id_fkey foreign key (vendor_id) references vendors (id) on delete restrict on update restrict,
  constraint audit_events_clinic_id_vendor_id_fkey foreign key (clinic_id, vendor_id) references clinics (id, vendor_id) on delete restrict on update restrict,
  constraint audit_events_person_id_fkey foreign key (person_id) references people (id) on delete restrict on update restrict
);
create index audit_events_vendor_id_clinic_id_no_idx on audit_events (vendor_id, clinic_id, no);
create index audit_events_application_id_no_idx on audit_events (application_id, no);

create table audit_heads (
  vendor_id uuid not null,
  no bigint not null,
  hash bytea not null,
  constraint audit_heads_pkey primary key (vendor_id),
  constraint audit_heads_vendor_id_fkey foreign key (vendor_id) references vendors (id) on delete restrict on update restrict
);

call app.protect('audit_events', $$vendor_id = (select app.vendor_id())
  and ((select app.side()) = 'vendor' or clinic_id = (select app.clinic_id()))$$);
create policy own_name on audit_events as restrictive for insert to portal_app
  with check (person_id = (select app.person_id()));
call app.protect('audit_heads', null);

grant select on audit_events, audit_heads to portal_system;
grant select on audit_events to portal_app;
grant insert (vendor_id, clinic_id, person_id, application_id, kind, data) on audit_events to portal_app, portal_system;

-- One event's link in its vendor's chain: SHA-256 over the previous link and everything the event says.
create function app.audit_hash(event audit_events) returns bytea language sql stable
  return sha256(event.previous || convert_to(jsonb_build_array(
    event.vendor_id, event.no, to_char(event.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
    event.clinic_id, event.person_id, event.application_id, event.kind, event.data
  )::text, 'UTF8'));

-- Appends to the chain: holds the vendor's head until the transaction ends, so numbers have no gaps.
create function app.chain_audit_event() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  head public.audit_heads;
begin
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
create trigger chain before insert on audit_events for each row execute function app.chain_audit_event();

create function app.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is only ever added to', tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger insert_only before update or delete or truncate on audit_events
  for each statement execute function app.refuse_change();

-- Where a vendor's chain is broken: the first event that does not continue the one before it, that is missing at the
-- end, that stands beyond the end, or the last one if the end says otherwise.
create function app.audit_break(vendor uuid) returns bigint language sql stable as $$
  with links as (
    select event.no,
      event.no = lag(event.no, 1, 0::bigint) over chain + 1
        and event.previous = lag(event.hash, 1, ''::bytea) over chain
        and event.hash = app.audit_hash(event) as sound
    from audit_events event where vendor_id = vendor
    window chain as (order by event.no)
  ), ends as (
    select last.no as last, last.hash as last_hash, head.no as head, head.hash as head_hash
    from (select coalesce(max(no), 0) as no from audit_events where vendor_id = vendor) as top
    cross join lateral (
      select top.no, coalesce((select hash from audit_events where vendor_id = vendor and no = top.no), '') as hash
    ) as last
    cross join lateral (
      select coalesce(max(no), 0) as no, coalesce((array_agg(hash))[1], '') as hash
      from audit_heads where vendor_id = vendor
    ) as head
  )
  select coalesce(
    (select min(no) from links where not sound),
    (select case when last = head then last else least(last, head) + 1 end from ends
      where last <> head or last_hash <> head_hash)
  )
$$;
