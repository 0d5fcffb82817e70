-- When the session's person last proved again who they are; confidential values are shown for a few minutes after.
alter table sessions add column proved_at timestamptz(3);
grant select (proved_at) on sessions to portal_app;
