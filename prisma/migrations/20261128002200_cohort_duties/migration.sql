-- Who heads a class stood in cohort_staff without a day; steering committee, class committee and Party cell stood on paper only, and
-- nobody knew who signed an opening decision. Class heads of today become rows of the history, one for a class, from the day of its
-- opening decision or else of its announcement; cohort_staff stays what it was, the key to the class.
-- Guaranteed from here on: a duty has the holder that fits it, a trainee only in his or her own class, one head, monitor, secretary
-- and chair at a time; what was is never rewritten, a duty only ends.
create unique index trainee_with_cohort on trainee (id, cohort_id);

create table cohort_duty (
  id uuid not null,
  school_id uuid not null,
  cohort_id uuid not null,
  duty text not null,
  account_id uuid,
  trainee_id uuid,
  full_name text,
  office text,
  valid_from date not null,
  valid_to date,
  decision_number text,
  decision_on date,
  created_at timestamptz(3) not null default now(),
  constraint cohort_duty_pkey primary key (id),
  constraint cohort_duty_cohort_id_school_id_fkey foreign key (cohort_id, school_id) references cohort (id, school_id) on delete restrict on update cascade,
  constraint cohort_duty_account_id_fkey foreign key (account_id) references account (id) on delete restrict on update cascade,
  constraint cohort_duty_trainee_of_the_class foreign key (trainee_id, cohort_id) references trainee (id, cohort_id) on delete restrict on update cascade,
  constraint cohort_duty_known check (duty in (
    'STEERING_HEAD', 'STEERING_DEPUTY', 'STEERING_MEMBER', 'CLASS_HEAD', 'MONITOR', 'DEPUTY_MONITOR', 'COMMITTEE_MEMBER', 'CELL_SECRETARY', 'CELL_DEPUTY', 'CELL_MEMBER')),
  -- Steering committees also have members from outside the school: by name and office. Staff by account, trainees as trainees.
  constraint cohort_duty_has_its_holder check (
    (duty like 'STEERING%') = (full_name is not null) and (full_name is null) = (office is null)
    and (duty = 'CLASS_HEAD') = (account_id is not null) and num_nonnulls(full_name, account_id, trainee_id) = 1),
  constraint cohort_duty_ends_after_it_begins check (valid_to >= valid_from),
  constraint cohort_duty_paper_is_whole check (num_nonnulls(decision_number, decision_on) <> 1),
  -- The day of the end is the first one without the duty: whoever follows on it is not there twice.
  constraint cohort_duty_one_head_at_a_time exclude using gist (cohort_id with =, duty with =, daterange(valid_from, valid_to, '[)') with &&)
    where (duty in ('STEERING_HEAD', 'CLASS_HEAD', 'MONITOR', 'CELL_SECRETARY')),
  constraint cohort_duty_trainee_once_per_body exclude using gist (
    trainee_id with =, (duty in ('MONITOR', 'DEPUTY_MONITOR', 'COMMITTEE_MEMBER')) with =, daterange(valid_from, valid_to, '[)') with &&)
);
create index cohort_duty_cohort_id_valid_from_idx on cohort_duty (cohort_id, valid_from);
create index cohort_duty_account_id_idx on cohort_duty (account_id);
create index cohort_duty_trainee_id_cohort_id_idx on cohort_duty (trainee_id, cohort_id);

create function cohort_duty_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or to_jsonb(new) - 'valid_to' <> to_jsonb(old) - 'valid_to' or (old.valid_to is not null and new.valid_to is distinct from old.valid_to) then
    raise exception 'violates constraint "cohort_duty_stays"' using constraint = 'cohort_duty_stays', errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger cohort_duty_stays before update or delete on cohort_duty for each row execute function cohort_duty_stays();

insert into cohort_duty (id, school_id, cohort_id, duty, account_id, valid_from)
select distinct on (c.id) gen_random_uuid(), c.school_id, c.id, 'CLASS_HEAD', s.account_id,
  least(coalesce(c.opening_decision_on, c.announced_on, c.opens_on), (now() at time zone 'Asia/Ho_Chi_Minh')::date)
from cohort_staff s join cohort c on c.id = s.cohort_id where s.duty = 'CLASS_HEAD' order by c.id, s.account_id;

alter table cohort add column opening_signatory text, add column opening_signatory_title text,
  add constraint cohort_opening_signatory_is_whole check (num_nonnulls(opening_signatory, opening_signatory_title) <> 1);
