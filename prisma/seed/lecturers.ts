import { addDays, type Day } from '@/lib/time'
import { searchKey } from '@/lib/text'
import { agencyId, sendingAgencies } from './agencies'
import { uid } from './ids'
import { drawName } from './names'
import { itemAt, randomOf } from './random'
import type { Rows } from './rows'
import { schoolId } from './schools'

export const lecturerId = (school: number, lecturer: number) => uid('lecturer', school * 1000 + lecturer)

/** Own lecturers of the timetable around today are 1…14; the first has the demo account. */
export const ownLecturers = 14
export const firstVisiting = 101
export const visitingLecturers = 25
/** Own lecturers of past years, at the larger scales. */
export const firstPastLecturer = 201
export const pastLecturers = 40

export function addLecturers(rows: Rows, school: number, today: Day, withPastLessons: boolean,
  account: { id: string; name: string } | null) {
  for (let n = 1; n <= ownLecturers; n++) addOwn(rows, school, n, n === 1 ? account : null)
  for (let n = firstPastLecturer; withPastLessons && n < firstPastLecturer + pastLecturers; n++) addOwn(rows, school, n, null)
  for (let n = 0; n < visitingLecturers; n++) addVisiting(rows, school, n, today)
}

function addOwn(rows: Rows, school: number, n: number, account: { id: string; name: string } | null) {
  const random = randomOf(`lecturer ${String(school)} ${String(n)}`)
  const name = drawName(random, random.chance(0.5) ? 'FEMALE' : 'MALE')
  const fullName = account?.name ?? `${name.familyName} ${name.givenName}`
  rows.add('lecturer', {
    id: lecturerId(school, n), school_id: schoolId(school), kind: 'OWN', full_name: fullName, search_name: searchKey(fullName),
    degree: random.pick(['ThS', 'ThS', 'TS', 'CN']), rank: random.pick(['GVC', 'GVC', 'GV', 'GVCC']), agency_id: null,
    account_id: account?.id ?? null,
    recognition_decision: null, recognised_from: null, recognised_to: null,
  })
}

/** The first of them are recognised until a day soon, so that somebody has to act; in any year the decision is that of the report. */
function addVisiting(rows: Rows, school: number, n: number, today: Day) {
  const random = randomOf(`visiting ${String(school)} ${String(n)}`)
  const name = drawName(random, random.chance(0.25) ? 'FEMALE' : 'MALE')
  const fullName = `${name.familyName} ${name.givenName}`
  rows.add('lecturer', {
    id: lecturerId(school, firstVisiting + n), school_id: schoolId(school), kind: 'VISITING', full_name: fullName,
    search_name: searchKey(fullName),
    degree: random.pick(['ThS', 'TS', 'CN']), rank: null, agency_id: school === 1 ? agencyId(1, itemAt(sendingAgencies, n))
      : null, account_id: null,
    recognition_decision: '1811-QĐ/TU', recognised_from: '2022-12-06', recognised_to: n < 2 && today > '2023-01-01'
      ? addDays(today, 45 + n * 30) : null,
  })
}
