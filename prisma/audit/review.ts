import type { Check } from './check'

export const review: readonly Check[] = [
  {
    name: 'an agency marks a school of its province once a year, from 1 to 5',
    sql: `select format('school %s, agency %s, %s', x.school_id, x.agency_id, x.year) as what from school_score x join school s on s.id = x.school_id join agency g on g.id = x.agency_id
      where g.province_id <> s.province_id or least(x.planning, x.notices, x.timetable, x.reports, x.support) < 1 or greatest(x.planning, x.notices, x.timetable, x.reports, x.support) > 5`,
  },
  {
    name: 'means of fewer than three agencies leave the database nowhere, nor do fewer than three remarks',
    sql: `select format('school %s, %s', v.school_id, v.year) as what from school_score_average v
      where v.agencies < 3 and num_nonnulls(v.planning, v.notices, v.timetable, v.reports, v.support) > 0 or cardinality(v.remarks) in (1, 2)`,
  },
  {
    name: 'an issued report is what its hash is of, carries its number, and explains what differs',
    sql: `select format('report %s', id) as what from annual_report
      where content_hash <> sha256(convert_to(content, 'UTF8')) or content::jsonb ->> 'number' <> number
        or jsonb_path_exists(content::jsonb, '$.checks[*] ? (@.agrees == false && (!exists(@.explanation) || @.explanation == ""))')`,
  },
]
