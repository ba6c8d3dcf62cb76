-- A version could not be prepared: it was there, and judged, as soon as it was written; nobody could see what it would change. Existing versions
-- stay as they are, without decision and without words of their own.
-- Guaranteed from here on: what is prepared judges nobody until it is decided, one at a time for a family of a school; a decided version has its
-- paper, begins on the day of its decision or later, comes with all its rules at once, and its end is only ever moved forward.

create table rule_draft (
  id uuid not null,
  school_id uuid not null,
  family text not null,
  title text not null,
  effective_on date not null,
  content jsonb not null,
  revision integer not null default 1,
  account_id uuid not null,
  created_at timestamptz(3) not null,
  changed_at timestamptz(3) not null,
  constraint rule_draft_pkey primary key (id),
  constraint rule_draft_school_id_fkey foreign key (school_id) references school (id) on delete restrict on update cascade,
  constraint rule_draft_account_id_fkey foreign key (account_id) references account (id) on delete restrict on update cascade,
  constraint rule_draft_content_is_a_list check (jsonb_typeof(content) = 'array'),
  constraint rule_draft_revision_positive check (revision > 0)
);
create unique index rule_draft_one_per_family on rule_draft (school_id, family);

alter table rule_set
  add column document_on date,
  add column account_id uuid,
  add column decided_at timestamptz(3),
  add constraint rule_set_account_id_fkey foreign key (account_id) references account (id) on delete restrict on update cascade,
  add constraint rule_set_decision_is_whole check (num_nulls(document_on, account_id, decided_at) in (0, 3)),
  add constraint rule_set_begins_with_its_decision_or_later check (valid_from >= (decided_at at time zone 'Asia/Ho_Chi_Minh')::date);

alter table rule
  add column wording_vi text,
  add column wording_en text,
  add constraint rule_worded_in_both_languages check (num_nulls(wording_vi, wording_en) in (0, 2));

-- A version keeps its words; the next one ends it, and no later one lets it last longer again.
create or replace function rule_set_is_never_rewritten() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or (to_jsonb(new) - 'valid_to') <> (to_jsonb(old) - 'valid_to')
    or coalesce(new.valid_to, 'infinity') > coalesce(old.valid_to, 'infinity') then
    raise exception 'violates constraint "rule_set_is_never_rewritten"' using constraint = 'rule_set_is_never_rewritten', errcode = 'check_violation';
  end if;
  return new;
end $$;

-- A further rule would change how a version judges as much as another wording of one. Afterwards, so that what is wrong with the rule itself is told first.
create function rule_comes_with_its_set() returns trigger language plpgsql as $$
begin
  if not exists (select from rule_set s where s.id = new.rule_set_id and s.xmin = pg_current_xact_id()::xid) then
    raise exception 'violates constraint "rule_comes_with_its_set"' using constraint = 'rule_comes_with_its_set', errcode = 'check_violation';
  end if;
  return null;
end $$;
create trigger rule_comes_with_its_set after insert on rule
  for each row execute function rule_comes_with_its_set();

-- A waiver could not be taken back. Guaranteed from here on: it is, once, by somebody who says why; the paper itself stays as it was recorded.
alter table waiver
  add column revoked_at timestamptz(3),
  add column revoked_by_id uuid,
  add column revoked_reason text,
  add constraint waiver_revoked_by_id_fkey foreign key (revoked_by_id) references account (id) on delete restrict on update cascade,
  add constraint waiver_revoked_says_who_and_why check (num_nulls(revoked_at, revoked_by_id, revoked_reason) in (0, 3) and revoked_reason <> '');
drop index waiver_once_per_rule;
create unique index waiver_once_per_rule on waiver (cohort_id, person_id, rule) where revoked_at is null;
create index waiver_cohort_id_idx on waiver (cohort_id);

create or replace function waiver_is_never_rewritten() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.revoked_at is not null
    or to_jsonb(new) - array['revoked_at', 'revoked_by_id', 'revoked_reason'] <> to_jsonb(old) - array['revoked_at', 'revoked_by_id', 'revoked_reason'] then
    raise exception 'violates constraint "waiver_is_never_rewritten"' using constraint = 'waiver_is_never_rewritten', errcode = 'check_violation';
  end if;
  return new;
end $$;
