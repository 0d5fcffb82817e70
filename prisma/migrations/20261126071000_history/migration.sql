-- Which side somebody acts on, as the caller may know it: the vendor's own people, or those of a clinic. Who left keeps it.
create function app.actor_side(person uuid) returns text
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select case when bool_or(m.clinic_id is null) then 'vendor' when bool_or(true) then 'clinic' end
  from public.memberships m
  where m.person_id = person and m.vendor_id = app.vendor_id()
    and (app.side() = 'vendor' or m.clinic_id is null or m.clinic_id = app.clinic_id())
$$;
revoke execute on function app.actor_side from public;
grant execute on function app.actor_side to portal_app;

-- What clinics left to their vendor, and what was entered for a clinic that has not looked at it yet.
create index application_fields_delegated on application_fields (vendor_id, application_id)
  where answer @> '{"delegated": true}';
