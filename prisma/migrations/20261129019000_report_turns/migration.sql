-- When the comment reports of a class are due was said in a statement of the teaching area alone, and duties of agreements, which fall due with them,
-- read it there. No row changes. From here on the database says it once for whoever asks: of the given classes those of training courses that were
-- opened, with one row for each report. The k-th of n is due on the day by which k parts of n of the periods of the course are taught, as the published
-- timetable has it; what the timetable does not reach yet is reckoned by the calendar of the class, and provisional. How many a course has is the
-- school's own parameter before the general one, as in force on the day the class opens.
create function report_turns(cohorts uuid[]) returns table (cohort_id uuid, school_id uuid, ordinal integer, total integer, due_on date, provisional boolean)
language sql stable rows 100 as $$
  with class as (
    select c.id, c.school_id, c.course_id, c.opens_on, c.ends_on, (
      select p.value from (
        select value, valid_from, true as own from school_parameter where school_parameter.school_id = c.school_id and code = 'REPORTS_PER_COURSE'
        union all select value, valid_from, false from planning_parameter where code = 'REPORTS_PER_COURSE') p
      where p.valid_from <= c.opens_on order by p.own desc, p.valid_from desc limit 1) as total
    from cohort c join course k on k.id = c.course_id where c.id = any(cohorts) and k.kind = 'TRAINING' and c.status in ('RUNNING', 'COMPLETED')
  ), taught as (
    select l.cohort_id, l.day, sum(sum(l.periods)) over (partition by l.cohort_id order by l.day) as periods
    from lesson l where l.cohort_id in (select id from class) and l.status = 'PUBLISHED' group by l.cohort_id, l.day
  ), whole as (
    select class.*, greatest((select sum(m.periods) from module m where m.course_id = class.course_id), (select max(t.periods) from taught t where t.cohort_id = class.id)) as periods
    from class where class.total is not null
  )
  select w.id, w.school_id, o.ordinal, w.total, coalesce(r.day, w.opens_on + (w.ends_on - w.opens_on) * o.ordinal / w.total), r.day is null
  from whole w cross join lateral generate_series(1, w.total) o(ordinal)
  left join lateral (select min(t.day) as day from taught t where t.cohort_id = w.id and t.periods * w.total >= w.periods * o.ordinal) r on true
$$;
