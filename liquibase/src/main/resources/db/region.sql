--liquibase formatted sql

--changeset antragswerk:region-1
--comment: the official register; public facts, no tenant data
create table region_edition (
    edition date primary key,
    checksum text not null,
    loaded_at timestamptz not null
);
create table region_unit (
    ars varchar(12) primary key,
    level varchar(12) not null check (level in ('LAND', 'REGBEZ', 'KREIS', 'VERBAND', 'GEMEINDE')),
    name text not null,
    kind smallint,
    population int,
    postal_code varchar(5),
    postal_code_unique boolean,
    valid_from date not null,
    valid_until date
);
grant select, insert, update on region_edition, region_unit to antragswerk_app;
