import type { Finding, RuleCode } from '../../eligibility/rules'
import { refuses } from '../../eligibility/rules'
import { fields, type CellError, type Corrected, type Field } from '../schema'

/** What a standard is judged by, as far as a list says it. */
const ofRule: Partial<Record<RuleCode, readonly Field[]>> = {
  PARTY_MEMBER: ['partyStatus', 'partyOfficialOn'], EDUCATION: ['education'], AGE_AND_FORM: ['birthDate'], POST: ['postCategory', 'plannedPostCategory'],
  RATINGS: ['lastRating', 'ratingBefore'], IDENTITY_NUMBER: ['idNumber', 'birthDate', 'sex'],
}

/** The cells of a row that may be wrong: those that are told, those that name the person where it is another one, and those a refusal is judged by. */
export function editableFields({ errors, findings, cells }: { errors: readonly CellError[]; findings: readonly Finding[]; cells: Corrected }): Field[] {
  const wrong = errors.flatMap(({ field, fault }): readonly Field[] => (fault === 'person_differs' ? ['fullName', 'birthDate', 'sex', 'idNumber'] : [field]))
  const judged = findings.filter(refuses).flatMap(({ rule }) => ofRule[rule] ?? [])
  const editable = new Set([...wrong, ...judged].flatMap((field) => writtenAs(field, cells)))
  return fields.filter((field) => editable.has(field))
}

/** Where the list has the name in two columns, or the birth date in the column of men or of women. */
function writtenAs(field: Field, cells: Corrected): Field[] {
  if (field === 'fullName' && cells.fullName === undefined && cells.givenName !== undefined) return ['familyName', 'givenName']
  if (field === 'birthDate' && cells.birthDate === undefined) return cells.birthMale ? ['birthMale'] : cells.birthFemale ? ['birthFemale'] : ['birthDate']
  return [field]
}
