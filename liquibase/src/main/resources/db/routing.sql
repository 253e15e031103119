--liquibase formatted sql

--changeset antragswerk:routing-1
--comment: the Postkörbe of an authority; the first one takes what no rule sends elsewhere
create table work_basket (
    authority varchar(14) not null references authority on delete cascade,
    name varchar(80) not null check (name = btrim(name) and name <> ''),
    position int not null,
    primary key (authority, name)
);

--changeset antragswerk:routing-2
--comment: the first rule that matches names the Postkorb; a condition that is null holds for everything
create table routing_rule (
    authority varchar(14) not null,
    position int not null,
    basket varchar(80) not null,
    benefit varchar(40),
    variant varchar(40),
    letters_from varchar(5),
    letters_to varchar(5),
    -- whole postal codes or their first digits; empty for all
    postal_codes text[] not null default '{}',
    age_from int check (age_from between 0 and 150),
    age_to int check (age_to between 0 and 150),
    primary key (authority, position),
    foreign key (authority, basket) references work_basket (authority, name) on update cascade on delete cascade
);
create index routing_rule_basket on routing_rule (authority, basket);

--changeset antragswerk:routing-3
--comment: a renamed Postkorb keeps its cases, the cases of a removed one go to the first; null is the first
alter table outbox add basket varchar(80);
alter table outbox add foreign key (authority, basket) references work_basket (authority, name)
    on update cascade on delete set null (basket);
create index outbox_basket on outbox (authority, basket) where basket is not null;
alter table inbox_item add basket varchar(80);
alter table inbox_item add foreign key (authority, basket) references work_basket (authority, name)
    on update cascade on delete set null (basket);
create index inbox_item_basket on inbox_item (authority, basket, arrived_at desc);
grant update (basket) on inbox_item to antragswerk_app;

--changeset antragswerk:routing-4
--comment: those who administer the area write; the authority sees its Postkörbe, a citizen's Antrag is routed when it is received
alter table work_basket enable row level security;
alter table work_basket force row level security;
create policy work_basket_read on work_basket for select using (
    scope() in ('platform', 'coordination') or scope_administers(authority)
    or (scope() = 'authority' and authority = scope_authority()));
create policy work_basket_write on work_basket for insert with check (
    scope() in ('platform', 'coordination') or scope_administers(authority));
create policy work_basket_change on work_basket for update using (
    scope() in ('platform', 'coordination') or scope_administers(authority));
create policy work_basket_delete on work_basket for delete using (
    scope() in ('platform', 'coordination') or scope_administers(authority));
grant select, insert, update, delete on work_basket to antragswerk_app;

alter table routing_rule enable row level security;
alter table routing_rule force row level security;
create policy routing_rule_read on routing_rule for select using (
    scope() in ('platform', 'coordination', 'citizen') or scope_administers(authority));
create policy routing_rule_write on routing_rule for insert with check (
    scope() in ('platform', 'coordination') or scope_administers(authority));
create policy routing_rule_delete on routing_rule for delete using (
    scope() in ('platform', 'coordination') or scope_administers(authority));
grant select, insert, delete on routing_rule to antragswerk_app;

--changeset antragswerk:routing-5
--comment: the document of a Land holds the Postkörbe and rules of its authorities, for its own administrators too
drop policy work_basket_read on work_basket;
create policy work_basket_read on work_basket for select using (
    scope() in ('platform', 'coordination') or scope_administers(authority)
    or (scope() = 'land' and starts_with(authority, scope_land()))
    or (scope() = 'authority' and authority = scope_authority()));
drop policy routing_rule_read on routing_rule;
create policy routing_rule_read on routing_rule for select using (
    scope() in ('platform', 'coordination', 'citizen') or scope_administers(authority)
    or (scope() = 'land' and starts_with(authority, scope_land())));
