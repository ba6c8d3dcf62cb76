import type { Check } from './check'

export const activities: readonly Check[] = [
  {
    name: 'an activity and a recommendation name agencies of the school’s province',
    sql: `select format('activity %s, agency %s', p.activity_id, p.agency_id) as what from activity_participant p join activity a on a.id = p.activity_id
        join school s on s.id = a.school_id join agency g on g.id = p.agency_id where g.province_id <> s.province_id
      union all select format('recommendation %s', r.id) from recommendation r join school s on s.id = r.school_id join agency g on g.id = r.agency_id where g.province_id <> s.province_id`,
  },
  {
    name: 'an activity is of the year of its report, and its year has one review',
    sql: `select format('activity %s', id) as what from activity where held_on not between make_date(year, 1, 1) and make_date(year + 1, 3, 31)
      union all select format('school %s, %s: %s reviews', school_id, year, count(*)) from activity where kind = 'REVIEW' group by school_id, year having count(*) > 1`,
  },
  {
    name: 'a finding is of an inspection',
    sql: `select format('finding %s', f.id) as what from inspection_finding f join activity a on a.id = f.activity_id where a.kind <> 'INSPECTION'`,
  },
  {
    name: 'a recommendation comes from an activity of its school, has one addressee, and was answered after it was made',
    sql: `select format('recommendation %s', r.id) as what from recommendation r left join activity a on a.id = r.activity_id
      where a.school_id <> r.school_id or r.answered_on < r.made_on or (r.level = 'AGENCY') <> (r.agency_id is not null)`,
  },
]
