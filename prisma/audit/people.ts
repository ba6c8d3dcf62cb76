import type { Check } from './check'

/** What lib/text.ts makes of a name, said in SQL. */
const searchKey = (column: string) =>
  `regexp_replace(normalize(replace(lower(${column} collate "vi-x-icu"), 'đ', 'd'), NFD), '[\\u0300-\\u036f]', '', 'g')`

export const people: readonly Check[] = [
  {
    name: 'a person is known once per identity number in a province',
    sql: `select format('province %s: %s persons', province_id, count(*)) as what from person where id_number_hash is not null
      group by province_id, id_number_hash having count(*) > 1`,
  },
  {
    name: 'a person is identified, and the number is hashed and encrypted',
    sql: `select format('person %s', id) as what from person
      where (id_number_hash is null and foreign_document is null) or (id_number_hash is null) <> (id_number_cipher is null)`,
  },
  { name: 'the search column is the name without marks',
    sql: `select format('person %s: %s', id, search_name) as what from person where search_name <> ${searchKey('full_name')}` },
  {
    name: 'a person works at one agency now, in the own province',
    sql: `select format('person %s: %s present employments', person_id, count(*)) as what from employment where valid_to is null group by person_id having count(*) > 1
      union all select format('person %s, agency %s', p.id, a.id) from employment e join person p on p.id = e.person_id
        join agency a on a.id = e.agency_id
      where p.province_id <> a.province_id`,
  },
  {
    name: 'a demo account exists only in a demo',
    sql: `select format('account %s', a.email) as what from account a, installation i where a.demo and not i.demo`,
  },
  {
    name: 'an account with the role of a trainee is a person, and a role is held once',
    sql: `select format('account %s', a.email) as what from account a join role_assignment r on r.account_id = a.id
      where r.role = 'TRAINEE' and r.valid_to is null and a.person_id is null
      union all select format('account %s: %s', account_id, role) from role_assignment where valid_to is null
      group by account_id, role, school_id, agency_id, province_id having count(*) > 1`,
  },
]
