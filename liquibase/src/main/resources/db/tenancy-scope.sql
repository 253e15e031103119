--liquibase formatted sql

--changeset antragswerk:tenancy-scope-1 splitStatements:false
--comment: the scope that a transaction acts in; unset means that nothing is visible
create function scope() returns text language sql stable parallel safe
    as $$ select current_setting('app.scope', true) $$;
create function scope_citizen() returns text language sql stable parallel safe
    as $$ select nullif(current_setting('app.citizen', true), '') $$;
create function scope_authority() returns text language sql stable parallel safe
    as $$ select nullif(current_setting('app.authority', true), '') $$;
create function scope_land() returns text language sql stable parallel safe
    as $$ select nullif(current_setting('app.land', true), '') $$;
comment on function scope() is 'citizen, authority, land, coordination or platform; set by set_config(''app.scope'', ..., true) at the start of a transaction';
