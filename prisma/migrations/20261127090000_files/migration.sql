-- A file somebody sends as the copy of a paper, or a photograph of which such a file is made. Its bytes lie in the
-- storage under its id: the row comes first (reserved), then the bytes (received), then the verdict (kept or refused);
-- its sender may give it up on the way (dropped).
create table files (
  id uuid not null default gen_random_uuid(),
  vendor_id uuid not null,
  clinic_id uuid not null,
  application_id uuid not null,
  field text not null,
  purpose text not null,
  name text not null,
  size bigint not null,
  last_modified bigint not null,
  photos uuid[] not null default '{}',
  status text not null default 'reserved',
  kind text,
  sha256 text,
  refusal text,
  uploaded_by uuid not null,
  uploaded_side text not null,
  created_at timestamptz(3) not null default clock_timestamp(),
  settled_at timestamptz(3),
  constraint files_pkey primary key (id),
  constraint files_purpose_check check (purpose in ('document', 'photo')),
  constraint files_status_check check (status in ('reserved', 'received', 'kept', 'refused', 'dropped')),
  constraint files_kept_check check (status <> 'kept' or sha256 is not null),
  constraint files_uploaded_side_check check (uploaded_side in ('vendor', 'clinic')),
  constraint files_application_id_clinic_id_vendor_id_fkey foreign key (application_id, clinic_id, vendor_id) references applications (id, clinic_id, vendor_id) on delete restrict on update restrict,
  constraint files_uploaded_by_fkey foreign key (uploaded_by) references people (id) on delete restrict on update restrict
);
create index files_application_id_field_created_at_idx on files (application_id, field, created_at);
create index files_status_created_at_idx on files (status, created_at);

call app.protect('files', $$vendor_id = (select app.vendor_id())
  and ((select app.side()) = 'vendor' or clinic_id = (select app.clinic_id()))$$);

grant select, insert, update, delete on files to portal_system;
grant select on files to portal_app;
grant insert (application_id, vendor_id, clinic_id, field, purpose, name, size, last_modified, photos, status, uploaded_by,
  uploaded_side) on files to portal_app;
grant update (name, size, status, kind, sha256, refusal, settled_at) on files to portal_app;
