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

--changeset antragswerk:tenancy-scope-2 splitStatements:false
--comment: the area that an administrator sets up: a Land, a Kreis, a Kommune or a part of one
create function scope_area() returns text language sql stable parallel safe
    as $$ select nullif(current_setting('app.area', true), '') $$;
create function scope_administers(area text) returns boolean language sql stable parallel safe
    as $$ select scope() = 'administration' and coalesce(starts_with(area, scope_area()), false) $$;
comment on function scope_administers(text) is 'whether the area is the one that this transaction administers, or lies in it';
create or replace function scope() returns text language sql stable parallel safe
    as $$ select current_setting('app.scope', true) $$;
comment on function scope() is 'citizen, authority, administration, land, coordination or platform; set by set_config(''app.scope'', ..., true) at the start of a transaction';
