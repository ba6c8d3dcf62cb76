-- Agencies were measured and the school was not. No rows existed. Guaranteed from here on: an agency marks a school once a year, from 1 to 5, item by
-- item, and changes it until the year's review exists; what others read is school_score_average, which tells a mean only where three agencies or
-- more answered that item, and remarks only where three or more wrote one, without their agencies and in an order that says nothing.
create table school_score (
  school_id uuid not null,
  agency_id uuid not null,
  year integer not null,
  planning integer,
  notices integer,
  timetable integer,
  reports integer,
  support integer,
  remark text not null default '',
  scored_at timestamptz(3) not null,
  scored_by uuid not null,
  constraint school_score_pkey primary key (school_id, agency_id, year),
  constraint school_score_school_id_fkey foreign key (school_id) references school (id) on delete restrict on update cascade,
  constraint school_score_agency_id_fkey foreign key (agency_id) references agency (id) on delete restrict on update cascade,
  constraint school_score_scored_by_fkey foreign key (scored_by) references account (id) on delete restrict on update cascade,
  constraint school_score_from_one_to_five check (
    planning between 1 and 5 and notices between 1 and 5 and timetable between 1 and 5 and reports between 1 and 5 and support between 1 and 5),
  constraint school_score_says_something check (num_nonnulls(planning, notices, timetable, reports, support) > 0),
  constraint school_score_remark_short check (char_length(remark) <= 1000)
);
create index school_score_agency_id_idx on school_score (agency_id);
create function school_score_before_the_review() returns trigger language plpgsql as $$
begin
  if exists (select from activity a where a.school_id = new.school_id and a.year = new.year and a.kind = 'REVIEW') then
    raise exception 'violates constraint "school_score_before_the_review"' using constraint = 'school_score_before_the_review', errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger school_score_before_the_review before insert or update on school_score for each row execute function school_score_before_the_review();

create view school_score_average as
select school_id, year, count(*)::int as agencies,
  case when count(planning) >= 3 then round(avg(planning), 1)::float8 end as planning,
  case when count(notices) >= 3 then round(avg(notices), 1)::float8 end as notices,
  case when count(timetable) >= 3 then round(avg(timetable), 1)::float8 end as timetable,
  case when count(reports) >= 3 then round(avg(reports), 1)::float8 end as reports,
  case when count(support) >= 3 then round(avg(support), 1)::float8 end as support,
  case when count(*) filter (where remark <> '') >= 3 then array_agg(remark order by md5(remark)) filter (where remark <> '') else '{}'::text[] end as remarks
from school_score group by school_id, year;
