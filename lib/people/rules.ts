import { yearOf, type Day } from '../time'
import type { Sex } from './schema'

/**
 * Whether century, sex or year in a Vietnamese identity number (digits 4 to 6) disagree with the birth date.
 * A warning only: the number is given by the registry, and registries err. The code of the place is not judged,
 * because it is that of the birth registration and outlives mergers.
 */
export function idNumberDisagrees(number: string, person: { birthDate: Day; sex: Sex }): boolean {
  const year = yearOf(person.birthDate)
  const century = Math.floor(year / 100) - 19
  const digit = century * 2 + (person.sex === 'FEMALE' ? 1 : 0)
  return number.charAt(3) !== String(digit) || number.slice(4, 6) !== String(year % 100).padStart(2, '0')
}

export type RegisterError = 'person_elsewhere' | 'person_differs' | 'birth_date_in_future'

/** Whether an agency may go on with a person who is already known: its own or nobody's, and described as known. */
export function knownPersonBlocker(
  agencyIds: readonly string[], described: { searchName: string; birthDate: Day; sex: string },
  known: { searchName: string; birthDate: Day; sex: string; agencyId: string | null },
): Exclude<RegisterError, 'birth_date_in_future'> | null {
  if (known.agencyId !== null && !agencyIds.includes(known.agencyId)) return 'person_elsewhere'
  const same = known.searchName === described.searchName && known.birthDate === described.birthDate && known.sex === described.sex
  return same ? null : 'person_differs'
}
