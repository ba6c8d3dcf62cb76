import { yearOf, type Day } from '@/lib/time'
import { uid } from './ids'
import { provinceNames } from './provinces'
import type { Rows } from './rows'

export const provinceId = (school: number) => uid('province', school)
export const schoolId = (school: number) => uid('school', school)
export const campusId = (school: number, campus: number) => uid('campus', school * 10 + campus)
export const roomId = (school: number, room: number) => uid('room', school * 100 + room)

/** Rooms of the timetable around today; `pastRooms` further ones carry the lessons of past years. */
const rooms = [
  ['Hội trường A', 220, 1], ['Hội trường B', 120, 1], ['Phòng A101', 60, 1], ['Phòng A102', 60, 1],
  ['Phòng A201', 80, 1], ['Phòng A202', 80, 1], ['Hội trường Cơ sở 2', 160, 2], ['Phòng C101', 70, 2],
] as const
export const roomName = (room: number): string => rooms[room]?.[0] ?? ''
export const firstPastRoom = 50
export const pastRooms = 40

export function addSchool(rows: Rows, school: number, withPastLessons: boolean) {
  const name = provinceNames[school - 1] ?? `Tỉnh ${String(school)}`
  rows.add('province', { id: provinceId(school), code: String(school).padStart(2, '0'), name: school === 1 ? 'Tỉnh Minh Sơn'
    : name })
  rows.add('school', {
    id: schoolId(school), province_id: provinceId(school), slug: school === 1 ? 'truong-chinh-tri-tinh'
      : `truong-${String(school)}`,
    host_names: school === 1 ? [] : [`truong-${String(school)}.example`],
    parent_line: school === 1 ? 'TỈNH ỦY MINH SƠN' : `TỈNH ỦY ${name.replace(/^(Tỉnh|Thành phố) /, '').toLocaleUpperCase('vi')}`,
    name: school === 1 ? 'Trường Chính trị tỉnh Minh Sơn'
      : `Trường Chính trị ${name.charAt(0).toLocaleLowerCase('vi')}${name.slice(1)}`,
    office: 'Phòng Quản lý đào tạo và nghiên cứu khoa học', phone: '0200 000 000',
    email: `daotao@${school === 1 ? 'truong' : `truong-${String(school)}`}.example`,
    address: 'Số 1 đường Trường Chính trị, phường Trung Tâm', letterhead: 'PARTY',
    place: school === 1 ? 'Minh Sơn' : name.replace(/^(Tỉnh|Thành phố) /, ''),
  })
  rows.add('campus', { id: campusId(school, 1), school_id: schoolId(school), name: 'Cơ sở 1',
    address: 'Số 1 đường Trường Chính trị, phường Trung Tâm' })
  rows.add('campus', { id: campusId(school, 2), school_id: schoolId(school), name: 'Cơ sở 2',
    address: 'Số 25 đường Hòa Bình, phường Đông Hải' })
  addRooms(rows, school, withPastLessons)
}

function addRooms(rows: Rows, school: number, withPastLessons: boolean) {
  rooms.forEach(([name, seats, campus], index) => {
    rows.add('room', { id: roomId(school, index), school_id: schoolId(school), campus_id: campusId(school, campus), name, seats })
  })
  for (let room = firstPastRoom; withPastLessons && room < firstPastRoom + pastRooms; room++) {
    rows.add('room', { id: roomId(school, room), school_id: schoolId(school), campus_id: campusId(school, 1),
      name: `Phòng B${String(room + 51)}`, seats: 150 })
  }
}

/** Where the first school departs from the general parameters: short classes are told of later. */
export function addParameters(rows: Rows, today: Day) {
  rows.add('school_parameter', {
    school_id: schoolId(1), code: 'NOTICE_DAYS', valid_from: `${String(yearOf(today))}-01-01`, value: 15,
    source: 'Đề nghị của Phòng Quản lý đào tạo cho lớp bồi dưỡng ngắn ngày, chờ Ban Giám hiệu duyệt', verified: false,
  })
}

/** The figures of 2022 as the report of 24/12/2022 printed them: it counts 47 cohorts where its parts give 45. */
export function addPublishedYear(rows: Rows) {
  rows.add('year_report', {
    id: uid('year_report', 1), school_id: schoolId(1), year: 2022, reported_on: '2022-12-24',
    source: 'Báo cáo đánh giá công tác phối hợp đào tạo, bồi dưỡng năm 2022, ngày 24/12/2022',
    figures: {
      training: {
        publishedCohorts: 47, publishedTrainees: 3058, carriedOver: { cohorts: 21, trainees: 1502 },
        new: { cohorts: 24, trainees: 1556 }, sumOfParts: { cohorts: 45, trainees: 3058 },
      },
      fostering: { cohorts: 171, trainees: 15084 },
      materialSets: { count: 8 }, practiceReviews: 3,
      visitingLecturers: { count: 25, decision: '1811-QĐ/TU', date: '2022-12-06' },
    },
  })
}
