-- One facility is one account on 総合ポータルサイト: 点数表コード, 都道府県 and, once there is one, 医療機関等コード.
create table facilities (
  id uuid not null default gen_random_uuid(),
  vendor_id uuid not null,
  clinic_id uuid not null,
  fee_table text not null,
  prefecture text not null,
  code text,
  name text not null,
  login_mail text,
  search text not null,
  created_at timestamptz(3) not null default clock_timestamp(),
  updated_at timestamptz(3) not null default clock_timestamp(),
  constraint facilities_pkey primary key (id),
  constraint facilities_fee_table_check check (fee_table in ('1', '3', '4', '6', '7')),
  constraint facilities_prefecture_check check (prefecture between '01' and '47' and prefecture ~ '^\d\d$'),
  constraint facilities_code_check check (code ~ '^\d{7}$'),
  constraint facilities_clinic_id_vendor_id_fkey foreign key (clinic_id, vendor_id) references clinics (id, vendor_id) on delete restrict on update restrict
);
create unique index facilities_id_clinic_id_vendor_id_key on facilities (id, clinic_id, vendor_id);
create unique index facilities_clinic_id_prefecture_fee_table_code_key on facilities (clinic_id, prefecture, fee_table, code);
create index facilities_vendor_id_code_idx on facilities (vendor_id, code);

call app.protect('facilities', $$vendor_id = (select app.vendor_id())
  and ((select app.side()) = 'vendor' or clinic_id = (select app.clinic_id()))$$);

grant select, insert, update, delete on facilities to portal_system;
grant select on facilities to portal_app;
grant insert (vendor_id, clinic_id, fee_table, prefecture, code, name, login_mail, search) on facilities to portal_app;
grant update (fee_table, prefecture, code, name, login_mail, search, updated_at) on facilities to portal_app;

-- What a search looks into: the values people search by, folded (lib/domain/organisation/search.ts).
alter table clinics add column search text not null default '';
grant insert (search), update (search) on clinics to portal_app;
