import type pg from 'pg'
import { agencyId } from './agencies'
import { schoolId } from './schools'

/** Who sits where, for nominations and trainees to be made of. Expects the temporary tables `past_cohort` and `cadre`; leaves `past_seat`. */
export async function seatPast(client: pg.Client, school: number, people: number, nominated: boolean) {
  await client.query('drop table if exists past_seat')
  await client.query(`create temporary table past_seat as ${seats}`, [school, people, nominated, agencyId(1, 24), agencyId(1, 3)])
}

/** Nominations of the last past year, the first one in which the agencies used the portal; earlier trainees have none. */
export const pastNominations = (client: pg.Client, school: number, seat: 'QUOTA' | 'POOL') => client.query(nominations, [schoolId(school), seat])

// 7919 is a prime that divides no number of people here: a short class draws its people from all agencies, each once.
const seats = `
  select c.number, c.id as cohort_id, c.long, c.opens_on, c.ends_on, c.status, p.id as person_id, p.name_key,
    -- The district body is no more: its people are sent by an heir.
    case when p.agency_id = $4::uuid and c.opens_on > '2025-06-30' then $5::uuid else p.agency_id end as agency_id,
    pg_temp.uid('past trainee', n.number) as id,
    case when $3::boolean and c.year = max(c.year) over () then pg_temp.uid('past nomination', n.number) end as nomination_id
  from past_cohort c
  cross join lateral generate_series(0, c.size - 1) k
  cross join lateral (select $1::bigint * 10000000000 + c.number * 1000 + k as number) n
  join cadre p on p.number = case when c.long then (c.first + k) % $2::int else ((c.first + k)::bigint * 7919) % $2::int end`

const nominations = `
  insert into nomination (id, school_id, cohort_id, course_id, agency_id, person_id, status, seat, submitted_at, decided_at, reasons,
    rule_set_id, facts, findings, passed, name_key, search_name)
  select s.nomination_id, $1, s.cohort_id, c.course_id, s.agency_id, s.person_id,
    case when s.status = 'COMPLETED' then 'COMPLETED' else 'ENROLLED' end, $2,
    d.submitted_at, d.submitted_at + interval '30 hours', '{}', r.id,
    jsonb_build_object(
      'judgedOn', d.day, 'form', c.form, 'birthDate', p.birth_date, 'sex', p.sex, 'idNumberDisagrees', false,
      'ethnicMinority', p.ethnic_minority, 'partyStatus', p.party_status, 'partyOfficialOn', p.party_official_on,
      'education', p.education, 'post', e.post, 'postCategory', e.post_category, 'plannedPost', null, 'plannedPostCategory', null,
      'planningDecisionNumber', null, 'credentials', '[]'::jsonb, 'liveNomination', false, 'ratings', jsonb_build_array(
        jsonb_build_object('year', extract(year from d.day)::int - 1, 'rating', 'GOOD'),
        jsonb_build_object('year', extract(year from d.day)::int - 2, 'rating', 'GOOD'))),
    '[]', 2 + (select count(*) from rule where rule_set_id = r.id), s.name_key, p.search_name
  from past_seat s
  join cohort c on c.id = s.cohort_id
  join person p on p.id = s.person_id
  join employment e on e.person_id = p.id and e.valid_to is null
  -- Two bytes of the id spread the nominations over two weeks and the hours of an office.
  cross join lateral (select ('x' || right(s.id::text, 4))::bit(16)::int as spread) x
  cross join lateral (select s.opens_on - 18 - (x.spread & 15) as day, (s.opens_on - 18 - (x.spread & 15) + time '08:00'
    + (x.spread >> 4 & 255) * interval '1 minute') at time zone 'Asia/Ho_Chi_Minh' as submitted_at) d
  left join rule_set r on s.long and r.family = 'INTERMEDIATE_THEORY' and r.school_id is null and daterange(r.valid_from, r.valid_to, '[]') @> d.day
  where s.nomination_id is not null`
