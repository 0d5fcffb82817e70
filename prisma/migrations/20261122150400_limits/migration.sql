create table rate_limits (
  key varchar(255) not null,
  points integer not null,
  expire bigint,
  constraint rate_limits_pkey primary key (key)
);
create index rate_limits_expire_idx on rate_limits (expire);

call app.protect('rate_limits', null);
grant select, insert, update, delete on rate_limits to portal_system;
