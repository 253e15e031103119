--liquibase formatted sql

--changeset antragswerk:evidence-items-1
--comment: which further items of the form a file serves; the first one stays with the file. A row is seen by whoever sees its file
create table evidence_file_item (
    file uuid not null references evidence_file on delete cascade,
    item varchar(60) not null,
    primary key (file, item)
);
alter table evidence_file_item enable row level security;
alter table evidence_file_item force row level security;
create policy evidence_file_item_read on evidence_file_item for select using (
    exists (select 1 from evidence_file f where f.id = evidence_file_item.file));
-- once the file is handed in, nobody can change what it serves
create policy evidence_file_item_add on evidence_file_item for insert with check (
    scope() = 'citizen'
    and exists (select 1 from evidence_file f where f.id = evidence_file_item.file and f.draft is not null));
create policy evidence_file_item_take_back on evidence_file_item for delete using (
    scope() = 'citizen'
    and exists (select 1 from evidence_file f where f.id = evidence_file_item.file and f.draft is not null));
grant select, insert, delete on evidence_file_item to antragswerk_app;
