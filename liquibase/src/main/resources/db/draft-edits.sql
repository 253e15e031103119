--liquibase formatted sql

--changeset antragswerk:draft-edits-1
--comment: which rendering of a page has last changed which questions; pointers, never answers (ADR 0027)
alter table draft add column edits text;
