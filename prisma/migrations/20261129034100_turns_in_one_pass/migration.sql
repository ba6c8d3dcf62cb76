-- When the comment reports of classes are due was found by looking through the lessons of all the classes asked for, once for each report of each of them:
-- twice as many classes took four times as long. No row changes, and no day: what is guaranteed stays as 20261129019000 has it.
-- From here on the lessons of all the classes are looked through once.
create or replace function report_turns(cohorts uuid[]) returns table (cohort_id uuid, school_id uuid, ordinal integer, total integer, due_on date, provisional boolean)
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
  ), whole as materialized (
    select class.*, greatest((select sum(m.periods) from module m where m.course_id = class.course_id), t.periods) as periods
    from class left join (select taught.cohort_id, max(taught.periods) as periods from taught group by taught.cohort_id) t on t.cohort_id = class.id
    where class.total is not null
  )
  select w.id, w.school_id, o.ordinal, w.total, coalesce(min(t.day), w.opens_on + (w.ends_on - w.opens_on) * o.ordinal / w.total), min(t.day) is null
  from whole w cross join lateral generate_series(1, w.total) o(ordinal)
  left join taught t on t.cohort_id = w.id and t.periods * w.total >= w.periods * o.ordinal
  group by w.id, w.school_id, o.ordinal, w.total, w.opens_on, w.ends_on
$$;
