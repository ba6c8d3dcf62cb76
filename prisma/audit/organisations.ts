import type { Check } from './check'

export const organisations: readonly Check[] = [
  {
    name: 'an agency has one name on every day of its life',
    sql: `select format('agency %s: no name on %s', a.id, d.day) as what from agency a
      cross join lateral (values (a.valid_from), (coalesce(a.valid_to, greatest(a.valid_from, current_date)))) d(day)
      where not exists (select from agency_name n where n.agency_id = a.id and daterange(n.valid_from, n.valid_to, '[]') @> d.day)
      union all select format('agency %s: two names from %s', a.agency_id, b.valid_from) from agency_name a join agency_name b
        on a.agency_id = b.agency_id and a.id < b.id
          and daterange(a.valid_from, a.valid_to, '[]') && daterange(b.valid_from, b.valid_to, '[]')`,
  },
  {
    name: 'an agency has one parent a line a day, and is not its own',
    sql: `select format('agency %s: two parents in line %s', a.agency_id, a.line) as what from agency_parent a join agency_parent b
        on a.agency_id = b.agency_id and a.line = b.line and a.id < b.id
          and daterange(a.valid_from, a.valid_to, '[]') && daterange(b.valid_from, b.valid_to, '[]')
      union all select format('agency %s', agency_id) from agency_parent where agency_id = parent_id`,
  },
  {
    name: 'a succession joins agencies of one province and no agency to itself',
    sql: `select format('succession %s', s.id) as what from agency_succession s join agency f on f.id = s.from_id join agency t on t.id = s.to_id
      where s.from_id = s.to_id or f.province_id <> t.province_id`,
  },
  {
    name: 'there is one installation, and a demo says of which day',
    sql: `select 'installation' as what from installation having count(*) <> 1
      union all select 'the demo has no day or scale' from installation where demo and (today is null or scale is null)`,
  },
]
