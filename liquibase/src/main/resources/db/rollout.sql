--liquibase formatted sql

--changeset antragswerk:rollout-1
--comment: a draft keeps the version of the plugin that it was begun with; older drafts follow the general one
alter table draft add column plugin_version varchar(60);

--changeset antragswerk:rollout-2
--comment: a version of a plugin goes to a pilot group and then wave by wave; one at a time for a benefit
create table rollout (
    id uuid primary key,
    benefit varchar(40) not null,
    plugin_version varchar(60) not null,
    state varchar(12) not null check (state in ('ACTIVE', 'COMPLETED', 'ROLLED_BACK')),
    revision int not null,
    created_at timestamptz not null,
    unique (benefit, plugin_version)
);
create unique index rollout_active on rollout (benefit) where state = 'ACTIVE';
create table rollout_wave (
    rollout uuid not null references rollout,
    position int not null check (position between 1 and 20),
    name varchar(120) not null,
    starts_on date not null,
    state varchar(12) not null check (state in ('PLANNED', 'RUNNING', 'HELD', 'ROLLED_BACK', 'DONE')),
    -- in percent; whoever exceeds them is held
    most_failed int not null check (most_failed between 0 and 100),
    most_dropped int not null check (most_dropped between 0 and 100),
    fewest_cases int not null check (fewest_cases >= 0),
    observation_days int not null check (observation_days between 0 and 365),
    -- what happened before does not count: the start, or the moment at which a held wave was let go on
    observed_from timestamptz,
    reason varchar(300),
    primary key (rollout, position)
);
create table rollout_member (
    rollout uuid not null,
    position int not null,
    area varchar(14) not null,
    primary key (rollout, area),
    foreign key (rollout, position) references rollout_wave
);
create index rollout_member_wave on rollout_member (rollout, position);

--changeset antragswerk:rollout-3
--comment: which version is served where is public, like the forms themselves; the coordination office decides it, the clockwork carries it on
alter table rollout enable row level security;
alter table rollout force row level security;
create policy rollout_read on rollout for select using (true);
create policy rollout_plan on rollout for insert with check (scope() in ('coordination', 'platform'));
create policy rollout_change on rollout for update using (scope() in ('coordination', 'platform'));
grant select, insert, update on rollout to antragswerk_app;
alter table rollout_wave enable row level security;
alter table rollout_wave force row level security;
create policy rollout_wave_read on rollout_wave for select using (true);
create policy rollout_wave_plan on rollout_wave for insert with check (scope() in ('coordination', 'platform'));
create policy rollout_wave_change on rollout_wave for update using (scope() in ('coordination', 'platform'));
grant select, insert, update on rollout_wave to antragswerk_app;
alter table rollout_member enable row level security;
alter table rollout_member force row level security;
create policy rollout_member_read on rollout_member for select using (true);
create policy rollout_member_plan on rollout_member for insert with check (scope() in ('coordination', 'platform'));
grant select, insert on rollout_member to antragswerk_app;

--changeset antragswerk:rollout-4
--comment: what happened to whom in a rollout, and why; append-only
create table rollout_step (
    id bigint generated always as identity primary key,
    rollout uuid not null references rollout,
    position int,
    at timestamptz not null,
    -- the person's id, or the platform itself
    actor varchar(64) not null,
    action varchar(20) not null,
    reason varchar(300)
);
create index rollout_step_rollout on rollout_step (rollout, at);
alter table rollout_step enable row level security;
alter table rollout_step force row level security;
create policy rollout_step_append on rollout_step for insert with check (scope() in ('coordination', 'platform'));
create policy rollout_step_read on rollout_step for select using (scope() in ('coordination', 'platform'));
grant select, insert on rollout_step to antragswerk_app;

--changeset antragswerk:rollout-5
--comment: how a version does, counted without any person: that something was begun, or that the plugin failed
create table journey_event (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    benefit varchar(40) not null,
    plugin_version varchar(60) not null,
    authority varchar(14) not null,
    kind varchar(10) not null check (kind in ('BEGUN', 'FAILED'))
);
create index journey_event_version on journey_event (benefit, plugin_version, at) include (authority, kind);
alter table journey_event enable row level security;
alter table journey_event force row level security;
create policy journey_event_append on journey_event for insert with check (scope() in ('citizen', 'platform'));
create policy journey_event_read on journey_event for select using (scope() in ('coordination', 'platform'));
grant select, insert on journey_event to antragswerk_app;
create index usage_record_version on usage_record (benefit, plugin_version, recorded_at) include (authority);

--changeset antragswerk:rollout-6
--comment: a version that was taken back, or a plan that was given up, may come once more
alter table rollout drop constraint rollout_benefit_plugin_version_key;
create unique index rollout_version on rollout (benefit, plugin_version) where state <> 'ROLLED_BACK';
