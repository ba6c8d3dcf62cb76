import type { Translate } from '../../i18n/sentence'
import { addDays, formatDay, weekdayName, type Day } from '../../time'
import type { OfficialPaper, PaperTable } from '../../web/official-paper'
import type { LessonItem } from '../schema'

export type WeekFacts = {
  school: { letterhead: 'STATE' | 'PARTY'; parentLine: string; name: string; place: string; office: string }
  cohort: { code: string; course: string; venue: string }
  monday: Day
  lessons: readonly LessonItem[]
}

/** The week of a class on paper, in the columns that schools use; drafts are marked as what they are. `t` speaks Vietnamese, as papers do. */
export function weekPaperOf({ school, cohort, monday, lessons }: WeekFacts, today: Day, t: Translate): OfficialPaper {
  const span = `từ ngày ${formatDay(monday, 'vi')} đến ngày ${formatDay(addDays(monday, 6), 'vi')}`
  return {
    family: school.letterhead, parent: school.parentLine, issuer: school.name, place: school.place, number: null, on: today,
    kind: 'LỊCH HỌC', subject: `Lớp ${cohort.code}, ${cohort.course}`, note: `Tuần ${span}`,
    body: [
      { kind: 'paragraph', text: `Địa điểm: ${cohort.venue}.` },
      { kind: 'table', caption: 'Lịch học', table: weekTable(lessons, t) },
    ],
    signature: { lines: [`TRƯỞNG ${school.office.toLocaleUpperCase('vi')}`], name: null },
    recipients: ['Giảng viên', 'Chủ nhiệm lớp', 'Học viên', `Lưu: ${school.office}`],
    annexes: [], mark: lessons.some(({ status }) => status === 'DRAFT') ? 'DỰ THẢO' : null,
  }
}

/** 165 mm across; a day is named once, above its half-days. */
function weekTable(lessons: readonly LessonItem[], t: Translate): PaperTable {
  return {
    columns: [
      { head: 'Thứ, ngày', width: 19 }, { head: 'Buổi', width: 14, align: 'center' }, { head: 'Nội dung', width: 44 }, { head: 'Hình thức', width: 19 },
      { head: 'Số tiết', width: 11, align: 'center' }, { head: 'Giảng viên', width: 25 }, { head: 'Phòng, hội trường', width: 18 }, { head: 'Ghi chú', width: 15 },
    ],
    rows: lessons.map((lesson, place) => [
      lessons[place - 1]?.day === lesson.day ? '' : `${weekdayName(lesson.day, 'vi')} ${lesson.day.slice(8)}/${lesson.day.slice(5, 7)}`,
      t(`teaching.halves.${lesson.half}`), lesson.title, t(`teaching.kinds.${lesson.kind}`), String(lesson.periods), lesson.lecturers.join(', '),
      lesson.room ?? (lesson.link ? t('teaching.planner.isOnline') : (lesson.place ?? '')), noteOf(lesson, t),
    ]),
  }
}

const noteOf = ({ status, note, changeNote, revision }: LessonItem, t: Translate): string =>
  [status === 'CANCELLED' ? t('teaching.cancelled') : null, revision > 0 ? changeNote : null, note].filter(Boolean).join('. ')
