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
    recognition_decision: null, recognised_from: null, recognised_to: null, recognition_issuer: null, topics: random.chance(0.7) ? [random.pick(topics)] : [],
  })
  if (n <= 3) addPractice(rows, school, n)
}

const topics = ['Xây dựng Đảng ở cơ sở', 'Quản lý nhà nước về kinh tế', 'Công tác dân vận', 'Lịch sử Đảng bộ tỉnh', 'Kỹ năng lãnh đạo, quản lý']

/** Own lecturers stay in the field for some days of a year. */
function addPractice(rows: Rows, school: number, n: number) {
  rows.add('field_practice', {
    id: uid('field practice', school * 1000 + n), lecturer_id: lecturerId(school, n), from_on: `2022-0${String(n + 3)}-11`, to_on: `2022-0${String(n + 3)}-15`,
    place: ['Đảng ủy xã Yên Thọ', 'Sở Nội vụ', 'Huyện ủy Như Xuân'][n - 1], content: 'Khảo sát công tác xây dựng Đảng, thu thập tình huống giảng dạy', decision_number: null,
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
      ? addDays(today, 45 + n * 30) : null, recognition_issuer: 'Ban Thường vụ Tỉnh ủy', topics: [random.pick(topics)],
  })
}
