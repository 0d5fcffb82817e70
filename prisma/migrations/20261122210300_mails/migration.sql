-- What is to be sent, and what became of it. Neither texts nor links stand here: they are written when they are sent.
create table mails (
  id uuid not null default gen_random_uuid(),
  vendor_id uuid not null,
  clinic_id uuid,
  kind text not null,
  record_id uuid not null,
  to_address text not null,
  created_at timestamptz(3) not null default clock_timestamp(),
  sent_at timestamptz(3),
  failed_at timestamptz(3),
  tries integer not null default 0,
  problem text,
  constraint mails_pkey primary key (id),
  constraint mails_kind_check check (kind in ('invitation', 'readmission', 'renewal-asked')),
  constraint mails_vendor_id_fkey foreign key (vendor_id) references vendors (id) on delete restrict on update restrict,
  constraint mails_clinic_id_vendor_id_fkey foreign key (clinic_id, vendor_id) references clinics (id, vendor_id) on delete restrict on update restrict
);
create index mails_vendor_id_clinic_id_idx on mails (vendor_id, clinic_id);
create index mails_record_id_idx on mails (record_id);

call app.protect('mails', $$vendor_id = (select app.vendor_id())
  and ((select app.side()) = 'vendor' or clinic_id = (select app.clinic_id()))$$);

grant select, insert, update, delete on mails to portal_system;
grant select on mails to portal_app;
grant insert (vendor_id, clinic_id, kind, record_id, to_address) on mails to portal_app;
