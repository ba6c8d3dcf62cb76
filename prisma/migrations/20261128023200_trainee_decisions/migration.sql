-- Deferral, withdrawal, discipline and commendation of trainees stood on paper. Existing trainees have none of them. Nominations of
-- trainees who had left were still live and kept a seat: they are withdrawn, as the trainee is.
-- Guaranteed from here on: a decision about a trainee is whole, about a trainee of its class and never rewritten, it only is lifted;
-- deferrals of a trainee do not overlap; a withdrawal is the last word, once.
update nomination n set status = 'WITHDRAWN', seat = null from trainee t where t.nomination_id = n.id and t.status = 'LEFT' and n.status in ('ENROLLED', 'COMPLETED');

create table trainee_decision (
  id uuid not null,
  school_id uuid not null,
  cohort_id uuid not null,
  trainee_id uuid not null,
  kind text not null,
  number text not null,
  decided_on date not null,
  starts_on date not null,
  -- The last day; none: until it is lifted, or for good.
  ends_on date,
  reason text not null,
  recorded_at timestamptz(3) not null,
  recorded_by uuid not null,
  lifted_number text,
  -- The first day on which it does not hold any more.
  lifted_on date,
  lifted_reason text,
  lifted_by uuid,
  constraint trainee_decision_pkey primary key (id),
  constraint trainee_decision_once_per_paper unique (trainee_id, kind, number),
  constraint trainee_decision_of_the_class foreign key (trainee_id, cohort_id) references trainee (id, cohort_id) on delete restrict on update cascade,
  constraint trainee_decision_cohort_id_school_id_fkey foreign key (cohort_id, school_id) references cohort (id, school_id) on delete restrict on update cascade,
  constraint trainee_decision_recorded_by_fkey foreign key (recorded_by) references account (id) on delete restrict on update cascade,
  constraint trainee_decision_lifted_by_fkey foreign key (lifted_by) references account (id) on delete restrict on update cascade,
  constraint trainee_decision_kind_known check (kind in ('DEFERRAL', 'WITHDRAWAL', 'DISCIPLINE', 'COMMENDATION')),
  constraint trainee_decision_ends_after_it_begins check (ends_on >= starts_on),
  constraint trainee_decision_period_fits_kind check (ends_on is null or kind in ('DEFERRAL', 'DISCIPLINE')),
  constraint trainee_decision_lift_is_whole check (num_nonnulls(lifted_number, lifted_on, lifted_reason, lifted_by) in (0, 4)),
  constraint trainee_decision_lift_fits_kind check (lifted_on is null or (kind in ('DEFERRAL', 'DISCIPLINE') and lifted_on >= starts_on)),
  constraint trainee_deferrals_do_not_overlap exclude using gist (
    trainee_id with =, daterange(starts_on, least(ends_on + 1, lifted_on), '[)') with &&) where (kind = 'DEFERRAL')
);
create unique index trainee_withdrawn_once on trainee_decision (trainee_id) where kind = 'WITHDRAWAL';
create index trainee_decision_trainee_id_cohort_id_idx on trainee_decision (trainee_id, cohort_id);
create index trainee_decision_cohort_id_idx on trainee_decision (cohort_id);

create function trainee_decision_stays() returns trigger language plpgsql as $$
declare lift text[] := '{lifted_number,lifted_on,lifted_reason,lifted_by}';
begin
  if tg_op = 'DELETE' or to_jsonb(new) - lift <> to_jsonb(old) - lift or old.lifted_on is not null then
    raise exception 'violates constraint "trainee_decision_stays"' using constraint = 'trainee_decision_stays', errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger trainee_decision_stays before update or delete on trainee_decision for each row execute function trainee_decision_stays();
