-- Marks stood in spreadsheets. Existing classes have none.
-- Guaranteed from here on: a scheme of a course says what is marked and how much it weighs, and stays once something was marked by it;
-- a mark is of a trainee of the class, between nought and ten in hundredths, in attempts without a gap; a sheet goes from draft to
-- entered to verified to locked, or back to draft before it is locked; outside a draft a mark only changes by a correction that a
-- second person decided; every value a mark ever had is on record; nothing of it is rewritten.
create table mark_scheme (
  id uuid not null,
  school_id uuid not null,
  course_id uuid not null,
  valid_from date not null,
  source text not null,
  verified boolean not null default false,
  constraint mark_scheme_pkey primary key (id),
  constraint mark_scheme_once_a_day unique (course_id, valid_from),
  constraint mark_scheme_course_id_fkey foreign key (course_id) references course (id) on delete restrict on update cascade,
  constraint mark_scheme_school_id_fkey foreign key (school_id) references school (id) on delete restrict on update cascade
);
create index mark_scheme_school_id_idx on mark_scheme (school_id);

create table mark_component (
  id uuid not null,
  scheme_id uuid not null,
  position int not null,
  kind text not null,
  module_id uuid,
  name text not null,
  weight int not null,
  constraint mark_component_pkey primary key (id),
  constraint mark_component_position_once unique (scheme_id, position),
  constraint mark_component_module_once unique (scheme_id, module_id),
  constraint mark_component_scheme_id_fkey foreign key (scheme_id) references mark_scheme (id) on delete restrict on update cascade,
  constraint mark_component_module_id_fkey foreign key (module_id) references module (id) on delete restrict on update cascade,
  constraint mark_component_kind_known check (kind in ('MODULE_EXAM', 'FIELD_REPORT', 'GRADUATION_EXAM', 'THESIS')),
  constraint mark_component_exam_has_its_module check ((kind = 'MODULE_EXAM') = (module_id is not null)),
  constraint mark_component_weight_plausible check (weight between 1 and 100)
);
create index mark_component_module_id_idx on mark_component (module_id);

create table mark_sheet (
  id uuid not null,
  school_id uuid not null,
  cohort_id uuid not null,
  component_id uuid not null,
  attempt int not null,
  status text not null default 'DRAFT',
  version int not null default 1,
  entered_by uuid,
  entered_at timestamptz(3),
  verified_by uuid,
  verified_at timestamptz(3),
  locked_by uuid,
  locked_at timestamptz(3),
  return_reason text,
  constraint mark_sheet_pkey primary key (id),
  constraint mark_sheet_once_per_attempt unique (cohort_id, component_id, attempt),
  constraint mark_sheet_with_attempt unique (id, cohort_id, component_id, attempt),
  constraint mark_sheet_cohort_id_school_id_fkey foreign key (cohort_id, school_id) references cohort (id, school_id) on delete restrict on update cascade,
  constraint mark_sheet_component_id_fkey foreign key (component_id) references mark_component (id) on delete restrict on update cascade,
  constraint mark_sheet_entered_by_fkey foreign key (entered_by) references account (id) on delete restrict on update cascade,
  constraint mark_sheet_verified_by_fkey foreign key (verified_by) references account (id) on delete restrict on update cascade,
  constraint mark_sheet_locked_by_fkey foreign key (locked_by) references account (id) on delete restrict on update cascade,
  constraint mark_sheet_status_known check (status in ('DRAFT', 'ENTERED', 'VERIFIED', 'LOCKED')),
  constraint mark_sheet_attempt_positive check (attempt between 1 and 9),
  constraint mark_sheet_says_who check (
    num_nonnulls(entered_by, entered_at) <> 1 and num_nonnulls(verified_by, verified_at) <> 1 and num_nonnulls(locked_by, locked_at) <> 1
    and (status in ('ENTERED', 'VERIFIED', 'LOCKED')) = (entered_at is not null)
    and (status in ('VERIFIED', 'LOCKED')) = (verified_at is not null) and (status = 'LOCKED') = (locked_at is not null))
);
create index mark_sheet_component_id_idx on mark_sheet (component_id);
create index mark_sheet_school_id_status_idx on mark_sheet (school_id, status);

create function mark_sheet_moves_in_order() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or (old.cohort_id, old.component_id, old.attempt) is distinct from (new.cohort_id, new.component_id, new.attempt)
    or old.status <> new.status and (old.status || '>' || new.status) not in ('DRAFT>ENTERED', 'ENTERED>VERIFIED', 'VERIFIED>LOCKED', 'ENTERED>DRAFT', 'VERIFIED>DRAFT') then
    raise exception 'violates constraint "mark_sheet_moves_in_order"' using constraint = 'mark_sheet_moves_in_order', errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger mark_sheet_moves_in_order before update or delete on mark_sheet for each row execute function mark_sheet_moves_in_order();

-- What is stored of somebody who was absent or has no mark yet carries no value. `follows` is the attempt before, which must be there.
create table mark (
  component_id uuid not null,
  trainee_id uuid not null,
  attempt int not null,
  sheet_id uuid not null,
  cohort_id uuid not null,
  follows int,
  outcome text not null,
  value int,
  set_by uuid not null,
  set_at timestamptz(3) not null,
  constraint mark_pkey primary key (component_id, trainee_id, attempt),
  constraint mark_of_its_sheet foreign key (sheet_id, cohort_id, component_id, attempt) references mark_sheet (id, cohort_id, component_id, attempt) on delete restrict on update cascade,
  constraint mark_of_the_class foreign key (trainee_id, cohort_id) references trainee (id, cohort_id) on delete restrict on update cascade,
  constraint mark_retake_follows_an_attempt foreign key (component_id, trainee_id, follows) references mark (component_id, trainee_id, attempt) on delete restrict on update cascade,
  constraint mark_set_by_fkey foreign key (set_by) references account (id) on delete restrict on update cascade,
  constraint mark_attempts_without_gap check (follows is not distinct from nullif(attempt - 1, 0)),
  constraint mark_outcome_known check (outcome in ('SAT', 'ABSENT', 'EXCUSED', 'NONE')),
  constraint mark_value_of_who_sat check ((outcome = 'SAT') = (value is not null)),
  constraint mark_value_within_scale check (value between 0 and 1000)
);
create index mark_sheet_id_idx on mark (sheet_id);
create index mark_trainee_id_idx on mark (trainee_id);
create index mark_cohort_id_idx on mark (cohort_id);

create table mark_correction (
  id uuid not null,
  school_id uuid not null,
  cohort_id uuid not null,
  component_id uuid not null,
  trainee_id uuid not null,
  attempt int not null,
  from_outcome text not null,
  from_value int,
  to_outcome text not null,
  to_value int,
  reason text not null,
  status text not null default 'REQUESTED',
  requested_by uuid not null,
  requested_at timestamptz(3) not null,
  decided_by uuid,
  decided_at timestamptz(3),
  constraint mark_correction_pkey primary key (id),
  constraint mark_correction_of_a_mark foreign key (component_id, trainee_id, attempt) references mark (component_id, trainee_id, attempt) on delete restrict on update cascade,
  constraint mark_correction_of_the_class foreign key (trainee_id, cohort_id) references trainee (id, cohort_id) on delete restrict on update cascade,
  constraint mark_correction_requested_by_fkey foreign key (requested_by) references account (id) on delete restrict on update cascade,
  constraint mark_correction_decided_by_fkey foreign key (decided_by) references account (id) on delete restrict on update cascade,
  constraint mark_correction_status_known check (status in ('REQUESTED', 'APPROVED', 'REJECTED')),
  constraint mark_correction_needs_a_second_person check (decided_by <> requested_by),
  constraint mark_correction_decided_says_who check ((status = 'REQUESTED') = (decided_by is null) and num_nonnulls(decided_by, decided_at) <> 1),
  constraint mark_correction_has_a_reason check (length(reason) >= 5),
  constraint mark_correction_changes_something check ((from_outcome, from_value) is distinct from (to_outcome, to_value)),
  constraint mark_correction_value_of_who_sat check ((to_outcome = 'SAT') = (to_value is not null) and to_outcome in ('SAT', 'ABSENT', 'EXCUSED') and to_value between 0 and 1000)
);
create unique index mark_correction_asked_once on mark_correction (component_id, trainee_id, attempt) where status = 'REQUESTED';
create index mark_correction_component_id_trainee_id_attempt_idx on mark_correction (component_id, trainee_id, attempt);
create index mark_correction_cohort_id_status_idx on mark_correction (cohort_id, status);

create function mark_correction_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.status <> 'REQUESTED'
    or to_jsonb(new) - '{status,decided_by,decided_at}'::text[] <> to_jsonb(old) - '{status,decided_by,decided_at}'::text[] then
    raise exception 'violates constraint "mark_correction_stays"' using constraint = 'mark_correction_stays', errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger mark_correction_stays before update or delete on mark_correction for each row execute function mark_correction_stays();

create function mark_changes_in_a_draft_or_by_correction() returns trigger language plpgsql as $$
declare sheet_status text;
begin
  if tg_op = 'DELETE' or tg_op = 'UPDATE' and (old.component_id, old.trainee_id, old.attempt, old.sheet_id) is distinct from (new.component_id, new.trainee_id, new.attempt, new.sheet_id) then
    raise exception 'violates constraint "mark_is_never_removed"' using constraint = 'mark_is_never_removed', errcode = 'check_violation';
  end if;
  -- The sheet waits for who moves it on: a mark does not slip into a sheet that is being locked.
  select status into sheet_status from mark_sheet where id = new.sheet_id for share;
  if sheet_status <> 'DRAFT' and (tg_op = 'INSERT' or sheet_status <> 'LOCKED' or not exists (
      select from mark_correction c where (c.component_id, c.trainee_id, c.attempt) = (new.component_id, new.trainee_id, new.attempt)
        and c.status = 'APPROVED' and c.decided_at = new.set_at
        and (c.from_outcome, c.from_value) is not distinct from (old.outcome, old.value) and (c.to_outcome, c.to_value) is not distinct from (new.outcome, new.value))) then
    raise exception 'violates constraint "mark_changes_in_a_draft_or_by_correction"' using constraint = 'mark_changes_in_a_draft_or_by_correction', errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger mark_changes_in_a_draft_or_by_correction before insert or update or delete on mark for each row execute function mark_changes_in_a_draft_or_by_correction();

create table mark_history (
  id bigint generated always as identity,
  component_id uuid not null,
  trainee_id uuid not null,
  attempt int not null,
  cohort_id uuid not null,
  outcome text not null,
  value int,
  set_by uuid not null,
  set_at timestamptz(3) not null,
  constraint mark_history_pkey primary key (id)
);
create index mark_history_cohort_id_component_id_id_idx on mark_history (cohort_id, component_id, id);

-- Written by the database, whoever changes a mark: a statement at a time, because a sheet is written in one.
create function mark_history_is_written() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    insert into mark_history (component_id, trainee_id, attempt, cohort_id, outcome, value, set_by, set_at)
    select component_id, trainee_id, attempt, cohort_id, outcome, value, set_by, set_at from fresh;
  else
    insert into mark_history (component_id, trainee_id, attempt, cohort_id, outcome, value, set_by, set_at)
    select f.component_id, f.trainee_id, f.attempt, f.cohort_id, f.outcome, f.value, f.set_by, f.set_at from fresh f
    join former o on (o.component_id, o.trainee_id, o.attempt) = (f.component_id, f.trainee_id, f.attempt) where (o.outcome, o.value) is distinct from (f.outcome, f.value);
  end if;
  return null;
end $$;
create trigger mark_history_of_new after insert on mark referencing new table as fresh for each statement execute function mark_history_is_written();
create trigger mark_history_of_changed after update on mark referencing old table as former new table as fresh for each statement execute function mark_history_is_written();

create function mark_history_is_never_rewritten() returns trigger language plpgsql as $$
begin
  raise exception 'violates constraint "mark_history_is_never_rewritten"' using constraint = 'mark_history_is_never_rewritten', errcode = 'check_violation';
end $$;
create trigger mark_history_is_never_rewritten before update or delete on mark_history for each row execute function mark_history_is_never_rewritten();

-- A scheme by which somebody was marked is what results are computed from.
create function mark_scheme_in_use_stays() returns trigger language plpgsql as $$
begin
  if exists (select from mark_sheet s join mark_component c on c.id = s.component_id where c.scheme_id = old.scheme_id) then
    raise exception 'violates constraint "mark_scheme_in_use_stays"' using constraint = 'mark_scheme_in_use_stays', errcode = 'check_violation';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger mark_scheme_in_use_stays before update or delete on mark_component for each row execute function mark_scheme_in_use_stays();
