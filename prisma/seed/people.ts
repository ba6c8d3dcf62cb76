import { encryptIdNumber, hashIdNumber } from '@/lib/identity-number'
import type { Value } from './copy'
import { uid } from './ids'
import type { Cadre } from './person'
import type { Rows } from './rows'
import { agencyId } from './agencies'
import { provinceId } from './schools'

const hex = (bytes: Uint8Array) => `\\x${Buffer.from(bytes).toString('hex')}`

export const personColumns = ['id', 'province_id', 'family_name', 'given_name', 'full_name', 'search_name', 'birth_date', 'sex',
  'id_number_hash',
  'id_number_cipher', 'ethnic_minority', 'party_status', 'party_admitted_on', 'party_official_on', 'education',
  'education_field', 'planned_post',
  'planned_post_category', 'planning_decision_number', 'created_at', 'updated_at'] as const

/** A cadre in the order of `personColumns`. */
export const personValues = (school: number, cadre: Cadre, createdAt: string): Value[] => [
  cadre.id, provinceId(school), cadre.familyName, cadre.givenName, cadre.fullName, cadre.searchName, cadre.birthDate, cadre.sex,
  hex(hashIdNumber(cadre.idNumber)), hex(encryptIdNumber(cadre.idNumber)), cadre.ethnicMinority, cadre.partyStatus,
  cadre.partyAdmittedOn,
  cadre.partyOfficialOn, cadre.education, cadre.educationField, cadre.plannedPost, cadre.plannedPostCategory,
  cadre.planningDecisionNumber,
  createdAt, createdAt,
]

/** Adds a cadre of the first school with present employment and ratings. */
export function addCadre(rows: Rows, cadre: Cadre, createdAt: string) {
  const values = personValues(1, cadre, createdAt)
  rows.add('person', Object.fromEntries(personColumns.map((column, index) => [column, values[index] ?? null])))
  rows.add('employment', {
    id: uid('employment', 1_000_000 + cadre.n), person_id: cadre.id, agency_id: agencyId(1, cadre.agency),
    post: cadre.post, post_category: cadre.postCategory, valid_from: '2020-01-01', valid_to: null,
  })
  for (const { year, rating } of cadre.ratings) rows.add('annual_rating', { person_id: cadre.id, year, rating })
}
