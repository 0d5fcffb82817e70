-- Where a vendor's chain is broken: the first event that does not continue the one before it, that is missing at the
-- end, that stands beyond the end, or the last one if the end says otherwise.
create or replace function app.audit_break(vendor uuid) returns bigint language sql stable as $$
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
