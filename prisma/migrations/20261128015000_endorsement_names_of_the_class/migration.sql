-- The names of an endorsement could be added to after the decision, and only the command saw to it that they were of the class of the list. A head
-- could return what was asked for, but not take back what was endorsed. Existing names take the class of their endorsement; a nomination of another
-- class, which the portal never wrote, would stop this migration.
-- Guaranteed from here on: an endorsement names nominations of its class and of no other; they come in the transaction of the decision, and none comes
-- later. What nobody asked for is a decision of the head: an endorsement, or one taken back with its reason.
create unique index list_endorsement_with_cohort on list_endorsement (id, cohort_id);

alter table list_endorsement_name add column cohort_id uuid;
-- Names of what was decided stay as they are: they only say now which class they are of.
alter table list_endorsement_name disable trigger list_endorsement_names_stay;
update list_endorsement_name m set cohort_id = e.cohort_id from list_endorsement e where e.id = m.endorsement_id;
alter table list_endorsement_name enable trigger list_endorsement_names_stay;

alter table list_endorsement_name alter column cohort_id set not null,
  drop constraint list_endorsement_name_endorsement_id_fkey,
  drop constraint list_endorsement_name_nomination_id_fkey,
  add constraint list_endorsement_name_of_its_list foreign key (endorsement_id, cohort_id) references list_endorsement (id, cohort_id) on delete restrict on update cascade,
  add constraint list_endorsement_name_of_the_class foreign key (nomination_id, cohort_id) references nomination (id, cohort_id) on delete restrict on update cascade;
drop index list_endorsement_name_nomination_id_idx;
create index list_endorsement_name_nomination_id_cohort_id_idx on list_endorsement_name (nomination_id, cohort_id);

alter table list_endorsement drop constraint list_endorsement_asked_or_endorsed,
  add constraint list_endorsement_asked_or_decided check ((asked_by_id is null) = (asked_at is null) and (asked_at is not null or outcome is not null));

-- Each guard says its own name.
create or replace function list_endorsement_stays() returns trigger language plpgsql as $$
begin
  raise exception 'violates constraint "%"', tg_name using constraint = tg_name, errcode = 'check_violation';
end $$;

-- A row that this transaction wrote carries its number; one that was decided before cannot be written again.
create function list_endorsement_names_come_with_it() returns trigger language plpgsql as $$
begin
  if exists (select from added m join list_endorsement e on e.id = m.endorsement_id where e.outcome is distinct from 'ENDORSED' or e.xmin <> pg_current_xact_id()::xid) then
    raise exception 'violates constraint "%"', tg_name using constraint = tg_name, errcode = 'check_violation';
  end if;
  return null;
end $$;
create trigger list_endorsement_names_come_with_it after insert on list_endorsement_name
  referencing new table as added for each statement execute function list_endorsement_names_come_with_it();
