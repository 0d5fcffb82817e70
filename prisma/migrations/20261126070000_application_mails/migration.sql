-- The other side is told by mail how an application moved.
alter table mails drop constraint mails_kind_check, add constraint mails_kind_check check (
  kind in ('invitation', 'readmission', 'renewal-asked', 'check-requested', 'application-returned',
    'application-approved', 'application-cancelled')
);

-- Queues one mail for each of the other side who has an address, and answers their ids: everybody of the clinic; of the
-- vendor those who did something in the application, or else everybody. A clinic never reads the addresses of its vendor.
create function app.queue_application_mails(application uuid, mail_kind text) returns setof uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  told public.applications;
  other_clinic uuid;
begin
  select * into told from public.applications a
    where a.id = application and a.vendor_id = app.vendor_id()
      and (app.side() = 'vendor' or a.clinic_id = app.clinic_id());
  if not found then
    return;
  end if;
  if app.side() = 'vendor' then
    other_clinic := told.clinic_id;
  end if;
  return query
    with others as (
      select p.login_id, other_clinic is not null or exists (
        select from public.audit_events e
          where e.application_id = told.id and e.vendor_id = told.vendor_id and e.person_id = m.person_id
      ) as took_part
      from public.memberships m join public.people p on p.id = m.person_id
      where m.vendor_id = told.vendor_id and m.clinic_id is not distinct from other_clinic
        and m.removed_at is null and p.login_id like '%@%'
    )
    insert into public.mails as queued (vendor_id, clinic_id, kind, record_id, to_address)
      select told.vendor_id, other_clinic, mail_kind, told.id, o.login_id from others o
        where o.took_part or not exists (select from others where others.took_part)
      returning queued.id;
end $$;
revoke execute on function app.queue_application_mails from public;
grant execute on function app.queue_application_mails to portal_app;
