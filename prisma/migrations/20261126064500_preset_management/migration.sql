-- A vendor's own people keep its presets; its clinics only read them.
grant insert (vendor_id, key, position, content), update (position, content), delete on presets to portal_app;
create policy vendor_adds on presets as restrictive for insert to portal_app
  with check ((select app.side()) = 'vendor');
create policy vendor_changes on presets as restrictive for update to portal_app
  using ((select app.side()) = 'vendor') with check ((select app.side()) = 'vendor');
create policy vendor_removes on presets as restrictive for delete to portal_app
  using ((select app.side()) = 'vendor');
