-- Who graduated, by what and who decided it stood on paper; a class was ended by a button. Classes that ended get no council and no decision.
-- Guaranteed from here on: a council sits once a day for a class; nobody is recognised against a condition that is not met, and where the
-- portal does not know a fact the record says what the council saw; a sitting is decided on once, and from then on record, list and
-- decision stay; a trainee is recognised once.
create table graduation_council (
  id uuid not null,
  school_id uuid not null,
  cohort_id uuid not null,
  held_on date not null,
  place text not null,
  record_number text not null,
  conclusion text,
  recorded_at timestamptz(3) not null,
  constraint graduation_council_pkey primary key (id),
  constraint graduation_council_once_per_day unique (cohort_id, held_on),
  constraint graduation_council_with_cohort unique (id, cohort_id),
  constraint graduation_council_cohort_id_school_id_fkey foreign key (cohort_id, school_id) references cohort (id, school_id) on delete restrict on update cascade
);
create index graduation_council_school_id_recorded_at_idx on graduation_council (school_id, recorded_at);

create table graduation_council_member (
  council_id uuid not null,
  position int not null,
  role text not null,
  name text not null,
  post text not null,
  constraint graduation_council_member_pkey primary key (council_id, position),
  constraint graduation_council_member_council_id_fkey foreign key (council_id) references graduation_council (id) on delete cascade on update cascade,
  constraint graduation_council_member_role_known check (role in ('CHAIR', 'DEPUTY', 'SECRETARY', 'MEMBER'))
);
create unique index graduation_council_has_one_of_each on graduation_council_member (council_id, role) where role in ('CHAIR', 'SECRETARY');

create table graduation_decision (
  id uuid not null,
  school_id uuid not null,
  cohort_id uuid not null,
  council_id uuid not null,
  number text not null,
  decided_on date not null,
  signatory text not null,
  signatory_title text not null,
  -- The day on which those recognised have completed the class.
  completed_on date not null,
  recorded_at timestamptz(3) not null,
  recorded_by uuid,
  constraint graduation_decision_pkey primary key (id),
  constraint graduation_council_decided_once unique (council_id),
  constraint graduation_decision_of_one_class unique (council_id, cohort_id),
  constraint graduation_decision_with_council unique (id, council_id),
  constraint graduation_decision_number_once_per_class unique (cohort_id, number),
  constraint graduation_decision_of_its_council foreign key (council_id, cohort_id) references graduation_council (id, cohort_id) on delete restrict on update cascade,
  constraint graduation_decision_cohort_id_school_id_fkey foreign key (cohort_id, school_id) references cohort (id, school_id) on delete restrict on update cascade,
  constraint graduation_decision_recorded_by_fkey foreign key (recorded_by) references account (id) on delete restrict on update cascade
);

-- What stood of a trainee when the council sat: facts, each condition with its outcome, result and rank. `seen`: on what papers the
-- council relied where the portal knows nothing. `decision_id`: the decision by which somebody was recognised.
create table graduation_entry (
  council_id uuid not null,
  trainee_id uuid not null,
  cohort_id uuid not null,
  position int not null,
  result text not null,
  rank text,
  average int,
  facts jsonb not null,
  conditions jsonb not null,
  unmet int not null,
  unknown int not null,
  seen text,
  decision_id uuid,
  constraint graduation_entry_pkey primary key (council_id, trainee_id),
  constraint graduation_entry_of_its_council foreign key (council_id, cohort_id) references graduation_council (id, cohort_id) on delete cascade on update cascade,
  constraint graduation_entry_of_the_class foreign key (trainee_id, cohort_id) references trainee (id, cohort_id) on delete restrict on update cascade,
  constraint graduation_entry_of_its_decision foreign key (decision_id, council_id) references graduation_decision (id, council_id) on delete restrict on update cascade,
  constraint graduation_entry_result_known check (result in ('RECOGNISED', 'NOT_RECOGNISED')),
  constraint graduation_entry_rank_known check (rank is null or (rank in ('EXCELLENT', 'GOOD', 'FAIR', 'AVERAGE') and result = 'RECOGNISED')),
  constraint graduation_entry_counts_its_conditions check (
    unmet = jsonb_array_length(jsonb_path_query_array(conditions, '$[*] ? (@.outcome == "NOT_MET")'))
    and unknown = jsonb_array_length(jsonb_path_query_array(conditions, '$[*] ? (@.outcome == "UNKNOWN")'))),
  constraint graduation_recognised_meets_everything check (result <> 'RECOGNISED' or unmet = 0),
  constraint graduation_unknown_says_what_was_seen check (result <> 'RECOGNISED' or unknown = 0 or seen is not null),
  constraint graduation_decided_is_recognised check (decision_id is null or result = 'RECOGNISED')
);
create unique index trainee_recognised_once on graduation_entry (trainee_id) where decision_id is not null;
create index graduation_entry_trainee_id_idx on graduation_entry (trainee_id);
create index graduation_entry_decision_id_idx on graduation_entry (decision_id);

-- Until it is decided on a record may be written anew; the decision only adds itself to those it recognises.
create function graduation_council_stays_after_decision() returns trigger language plpgsql as $$
declare council uuid := case when tg_table_name = 'graduation_council' then (to_jsonb(old) ->> 'id')::uuid
  else (to_jsonb(case when tg_op = 'INSERT' then new else old end) ->> 'council_id')::uuid end;
begin
  if exists (select from graduation_decision d where d.council_id = council) and not (
    tg_table_name = 'graduation_entry' and tg_op = 'UPDATE' and to_jsonb(old) ->> 'decision_id' is null and to_jsonb(new) - 'decision_id' = to_jsonb(old) - 'decision_id') then
    raise exception 'violates constraint "graduation_council_stays_after_decision"' using constraint = 'graduation_council_stays_after_decision', errcode = 'check_violation';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger graduation_council_stays_after_decision before update or delete on graduation_council for each row execute function graduation_council_stays_after_decision();
create trigger graduation_members_stay_after_decision before insert or update or delete on graduation_council_member for each row execute function graduation_council_stays_after_decision();
create trigger graduation_entries_stay_after_decision before insert or update or delete on graduation_entry for each row execute function graduation_council_stays_after_decision();

create function graduation_decision_stays() returns trigger language plpgsql as $$
begin
  raise exception 'violates constraint "graduation_decision_stays"' using constraint = 'graduation_decision_stays', errcode = 'check_violation';
end $$;
create trigger graduation_decision_stays before update or delete on graduation_decision for each row execute function graduation_decision_stays();

-- By what a trainee is recognised, as dated parameters beside the others. No text that gives the figures was seen.
alter table planning_parameter drop constraint planning_parameter_known, add constraint planning_parameter_known check (code in (
  'LECTURERS_PER_CLASS', 'PART_TIME_ROOM_SHARE', 'NOTICE_DAYS', 'MAX_CLASS_SIZE', 'REMINDER_DAYS', 'PAPERS_KEPT_DAYS', 'OFFER_WINDOW_DAYS', 'OFFER_ANSWER_DAYS',
  'ABSENCE_MOST', 'ABSENCE_NEAR', 'MARK_MOST', 'MARK_PASS', 'RETAKES_MOST', 'RANK_EXCELLENT', 'RANK_GOOD', 'RANK_FAIR', 'RANK_AVERAGE',
  'CONDUCT_EXCELLENT', 'CONDUCT_GOOD', 'CONDUCT_FAIR', 'CONDUCT_AVERAGE', 'REPORTS_PER_COURSE', 'REPORT_ANSWER_DAYS', 'REPORT_GRACE_DAYS', 'SHORT_ABSENCE_MOST', 'GRADUATE_CONDUCT_LEAST', 'GRADUATE_DISCIPLINE_BARS'));
alter table school_parameter drop constraint school_parameter_known, add constraint school_parameter_known check (code in (
  'LECTURERS_PER_CLASS', 'PART_TIME_ROOM_SHARE', 'NOTICE_DAYS', 'MAX_CLASS_SIZE', 'REMINDER_DAYS', 'PAPERS_KEPT_DAYS', 'OFFER_WINDOW_DAYS', 'OFFER_ANSWER_DAYS',
  'ABSENCE_MOST', 'ABSENCE_NEAR', 'MARK_MOST', 'MARK_PASS', 'RETAKES_MOST', 'RANK_EXCELLENT', 'RANK_GOOD', 'RANK_FAIR', 'RANK_AVERAGE',
  'CONDUCT_EXCELLENT', 'CONDUCT_GOOD', 'CONDUCT_FAIR', 'CONDUCT_AVERAGE', 'REPORTS_PER_COURSE', 'REPORT_ANSWER_DAYS', 'REPORT_GRACE_DAYS', 'SHORT_ABSENCE_MOST', 'GRADUATE_CONDUCT_LEAST', 'GRADUATE_DISCIPLINE_BARS'));
insert into planning_parameter (code, valid_from, value, source, verified) values
  ('SHORT_ABSENCE_MOST', '2021-01-01', 20, 'Quyết định 6468-QĐ/HVCTQG ngày 21/12/2021, số cụ thể chưa đối chiếu', false),
  ('GRADUATE_CONDUCT_LEAST', '2021-01-01', 50, 'Quyết định 6468-QĐ/HVCTQG ngày 21/12/2021, chương VII, số cụ thể chưa đối chiếu', false),
  ('GRADUATE_DISCIPLINE_BARS', '2021-01-01', 1, 'Quyết định 6468-QĐ/HVCTQG ngày 21/12/2021, chương VII, chưa đối chiếu', false);
