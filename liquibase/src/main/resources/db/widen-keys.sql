--liquibase formatted sql

--changeset antragswerk:widen-keys-1 splitStatements:false
--comment: parts of city-states carry two digits more than the official key; a policy must not know the column while its type changes
do $$
declare
    policy record;
    wide record;
begin
    create temporary table kept_policy on commit drop as
        select tablename, policyname, cmd, qual, with_check from pg_policies where schemaname = current_schema();
    for policy in select * from kept_policy loop
        execute format('drop policy %I on %I', policy.policyname, policy.tablename);
    end loop;
    for wide in
        select table_name, column_name from information_schema.columns
        where table_schema = current_schema() and column_name in ('ars', 'authority', 'place')
          and data_type = 'character varying' and character_maximum_length = 12
    loop
        execute format('alter table %I alter column %I type varchar(14)', wide.table_name, wide.column_name);
    end loop;
    for policy in select * from kept_policy loop
        execute format('create policy %I on %I for %s', policy.policyname, policy.tablename, policy.cmd)
            || coalesce(' using (' || policy.qual || ')', '')
            || coalesce(' with check (' || policy.with_check || ')', '');
    end loop;
end $$;
