-- Whether what was sent as planned stands as it was sent: the answer, whose it is and when. It can be given once it was sent.
alter table applications
  add column plan_settled text,
  add column plan_settled_by uuid,
  add column plan_settled_at timestamptz(3),
  add constraint applications_plan_settled_check check (plan_settled in ('as-sent', 'changed')),
  add constraint applications_plan_settled_whole check (num_nulls(plan_settled, plan_settled_by, plan_settled_at) in (0, 3)),
  add constraint applications_plan_settled_by_fkey foreign key (plan_settled_by) references people (id) on delete restrict on update restrict;
grant update (plan_settled, plan_settled_by, plan_settled_at) on applications to portal_app;

-- What was sent as planned and nobody has said anything of.
create index applications_plan_open on applications (vendor_id, updated_at, id)
  where plan_settled is null and sending @> '{"planned": [{}]}';
