-- Rule sets were everybody's and came with migrations only. Existing sets stay general; existing rules may be waived only where Quy định 350-QĐ/TW
-- leaves special cases to the competent authority, which is noted here and not compared with the paper.
-- Guaranteed from here on: a school's own versions of a family and its addendum are dated sets that never overlap, a version in
-- force is never edited, and every rule says who may waive it.

alter table rule_set
  add column school_id uuid,
  add constraint rule_set_school_id_fkey foreign key (school_id) references school (id) on delete restrict on update cascade,
  add constraint rule_set_ends_after_it_begins check (valid_to >= valid_from),
  add constraint rule_set_addendum_is_of_a_school check (family <> 'SCHOOL_ADDENDUM' or school_id is not null),
  drop constraint rule_sets_of_a_family_do_not_overlap,
  add constraint rule_sets_of_a_family_do_not_overlap exclude using gist (
    family with =, coalesce(school_id, '00000000-0000-0000-0000-000000000000'::uuid) with =, daterange(valid_from, valid_to, '[]') with &&);
create index rule_set_school_id_family_idx on rule_set (school_id, family);

alter table rule
  add column waivable_by text,
  add constraint rule_waivable_by_known check (waivable_by in ('COMPETENT_AUTHORITY', 'SCHOOL_LEADERSHIP'));
update rule set waivable_by = 'COMPETENT_AUTHORITY'
  where code in ('EDUCATION', 'AGE_AND_FORM', 'POST', 'RATINGS') and rule_set_id = '01930000-0000-7000-8000-000000000350';

-- A version in force keeps its words: only the day it ends is written later, when the next one is kept.
create function rule_set_is_never_rewritten() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or (to_jsonb(new) - 'valid_to') <> (to_jsonb(old) - 'valid_to') then
    raise exception 'violates constraint "rule_set_is_never_rewritten"' using constraint = 'rule_set_is_never_rewritten', errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger rule_set_is_never_rewritten before update or delete on rule_set
  for each row execute function rule_set_is_never_rewritten();
create function rule_is_never_rewritten() returns trigger language plpgsql as $$
begin
  raise exception 'violates constraint "rule_is_never_rewritten"' using constraint = 'rule_is_never_rewritten', errcode = 'check_violation';
end $$;
create trigger rule_is_never_rewritten before update or delete on rule
  for each row execute function rule_is_never_rewritten();

alter table nomination
  add column addendum_id uuid,
  add constraint nomination_addendum_id_fkey foreign key (addendum_id) references rule_set (id) on delete set null on update cascade;

-- What rules of an addendum are judged by. Null: not declared.
alter table person add column under_proceedings boolean;
alter table agency add column difficult_area boolean not null default false;
