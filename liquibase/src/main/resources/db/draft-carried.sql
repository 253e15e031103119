--liquibase formatted sql

--changeset antragswerk:draft-carried-1
--comment: from which form version a draft was carried over, until its next edit: the citizen is told what is still open
alter table draft add column carried_from varchar(10);
