-- What a vendor says about itself; without a text of its own the default of 個人情報の取り扱い stands.
alter table vendors add column privacy text;
create policy vendor_side on vendors as restrictive for update to portal_app using ((select app.side()) = 'vendor');
grant update (name, support_phone, support_hours, privacy) on vendors to portal_app;
