import type { Check } from './check'

export const planning: readonly Check[] = [
  {
    name: 'a school calls once for a year, and its call closes after it opens',
    sql: `select format('school %s, year %s: %s calls', school_id, year, count(*)) as what from needs_call group by school_id, year having count(*) > 1
      union all select format('call %s: %s to %s', id, opened_on, deadline) from needs_call where deadline < opened_on`,
  },
  {
    name: 'a need is stated once in a call, with its reason',
    sql: `select format('call %s, agency %s, course %s: %s', call_id, agency_id, course_id, count(*)) as what from need
      group by call_id, agency_id, course_id, form, target_group having count(*) > 1
      union all select format('need %s: no reason', id) from need where trim(reason) = ''`,
  },
  {
    name: 'a need counts people of the five years of its call',
    sql: `select format('need %s, %s ahead: %s', need_id, ahead, headcount) as what from need_year where ahead not between 0 and 4 or headcount not between 1 and 999
      union all select format('need %s: nobody in any year', n.id) from need n where not exists (select from need_year where need_id = n.id)`,
  },
  {
    name: 'a need is of a course of the school that called, in a form of it',
    sql: `select format('need %s: %s', n.id, n.form) as what from need n join needs_call c on c.id = n.call_id join course k on k.id = n.course_id
      where k.school_id <> c.school_id or n.form <> all (k.forms)`,
  },
  {
    name: 'who is asked for needs, reminded or answers is an agency of the province of the school that called',
    sql: `select format('call %s, agency %s', c.id, x.agency_id) as what
      from (select call_id, agency_id from needs_answer union select call_id, agency_id from needs_reminder) x
      join needs_call c on c.id = x.call_id join school s on s.id = c.school_id join agency a on a.id = x.agency_id where a.province_id <> s.province_id`,
  },
  {
    name: 'frames of a school do not overlap',
    sql: `select format('%s and %s', a.id, b.id) as what from plan_frame a join plan_frame b on a.school_id = b.school_id and a.id < b.id
      and abs(a.from_year - b.from_year) < 5`,
  },
  {
    name: 'a school has one plan a year, inside a frame of its own',
    sql: `select format('school %s, year %s: %s plans', school_id, year, count(*)) as what from annual_plan group by school_id, year having count(*) > 1
      union all select format('plan %s of %s: frame %s of %s', p.id, p.year, f.id, f.from_year) from annual_plan p join plan_frame f on f.id = p.frame_id
      where f.school_id <> p.school_id or f.from_year <> p.frame_from or p.year not between f.from_year and f.from_year + 4`,
  },
  {
    name: 'a plan has at most one version under way and one approved',
    sql: `select format('plan %s: %s under way, %s approved', plan_id, count(*) filter (where status in ('DRAFT', 'PROPOSED')), count(*) filter (where status = 'APPROVED')) as what
      from plan_version group by plan_id
      having count(*) filter (where status in ('DRAFT', 'PROPOSED')) > 1 or count(*) filter (where status = 'APPROVED') > 1`,
  },
  {
    name: 'a version that was proposed or decided has its papers',
    sql: `select format('version %s: %s', id, status) as what from plan_version
      where (status <> 'DRAFT' and (proposal_number is null or proposed_on is null))
        or (status in ('APPROVED', 'SUPERSEDED') and (decision_number is null or decided_on is null or signatory is null))`,
  },
  {
    name: 'a line is of an item of its version’s plan, and the item of a course of its school',
    sql: `select format('version %s, item %s', l.version_id, l.item_id) as what from plan_line l join plan_version v on v.id = l.version_id
      join plan_item i on i.id = l.item_id where i.plan_id <> v.plan_id
      union all select format('item %s: %s', i.id, i.form) from plan_item i join annual_plan p on p.id = i.plan_id join course k on k.id = i.course_id
      where k.school_id <> p.school_id or i.form <> all (k.forms)`,
  },
  {
    name: 'a line has no more cohorts than trainees',
    sql: `select format('version %s, item %s: %s cohorts, %s trainees', version_id, item_id, cohorts, trainees) as what from plan_line
      where cohorts > trainees or cohorts not between 1 and 300 or trainees > 50000`,
  },
  {
    name: 'a line names a locality exactly if it is held at one, and a leave with its day',
    sql: `select format('version %s, item %s: %s, %s', version_id, item_id, venue, locality) as what from plan_line
      where (venue = 'LOCALITY') <> (locality is not null) or (leave_number is null) <> (leave_on is null)`,
  },
  {
    name: 'a cohort made from a plan is of the plan’s school, year, course and form',
    sql: `select format('cohort %s, item %s', c.id, i.id) as what from cohort c join plan_item i on i.id = c.plan_item_id join annual_plan p on p.id = i.plan_id
      where (c.school_id, c.year, c.course_id, c.form) <> (p.school_id, p.year, i.course_id, i.form)`,
  },
  {
    // Not the line in force: an adjustment or a switch of scenario may plan fewer than were made by then, which progress shows.
    name: 'no item has more cohorts than a decided plan ever gave it',
    sql: `select format('item %s: %s cohorts, planned %s', c.plan_item_id, c.n, coalesce(l.most, 0)) as what
      from (select plan_item_id, count(*) n from cohort where plan_item_id is not null and status <> 'CANCELLED' group by 1) c
      left join (select l.item_id, max(l.cohorts) as most from plan_line l join plan_version v on v.id = l.version_id
        where v.status in ('APPROVED', 'SUPERSEDED') group by 1) l on l.item_id = c.plan_item_id
      where c.n > coalesce(l.most, 0)`,
  },
]
