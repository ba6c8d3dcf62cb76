import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { translatorFor } from '@/lib/i18n/sentence'
import { exportAbsence, exportRoll } from '@/lib/teaching/attendance/commands/export-attendance'
import { takeRoll } from '@/lib/teaching/attendance/commands/take-roll'
import { absenceSheet } from '@/lib/teaching/attendance/messages/sheet'
import { exportMarks, exportResults } from '@/lib/teaching/marks/commands/export-marks'
import { saveMarks } from '@/lib/teaching/marks/commands/save-marks'
import { resultSheet } from '@/lib/teaching/marks/messages/sheet'
import { markInWords } from '@/lib/teaching/marks/rules/paper'
import { officialPaper } from '@/lib/web/official-paper'
import { spreadsheet } from '@/lib/web/spreadsheet'
import { makeClassAtWork } from '../../support/class-at-work'
import { now, today } from '../../support/factories'
import { unzip } from '../../support/unzip'

const tones = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323']
/** Every letter of Vietnamese with a mark: twelve vowels in six tones without the six bare ones, and đ; in both cases 134. */
const letters = [...new Set(['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y'].flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC'))))]
  .filter((letter) => letter.normalize('NFD').length > 1).concat('đ').flatMap((letter) => [letter, letter.toLocaleUpperCase('vi')]).join('')

const wordsOf = (bytes: Uint8Array) => {
  const xml = unzip(bytes).get('word/document.xml') ?? ''
  return xml.split('</w:p>').map((paragraph) => [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('')).filter((text) => text !== '')
}

async function world() {
  const made = await makeClassAtWork()
  await db.school.update({ where: { id: made.school.id }, data: { letterhead: 'PARTY', place: 'Thanh Hóa', parentLine: 'Tỉnh ủy Thanh Hóa', name: 'Trường Chính trị tỉnh Thanh Hóa' } })
  await db.person.update({ where: { id: made.people[0]?.id ?? '' }, data: { fullName: letters.normalize('NFC') } })
  return made
}

test('there are 134 letters with a mark', () => { expect(Array.from(letters)).toHaveLength(134) })

test('the attendance sheet has head, list, signs and sums; every letter comes through as it was', async () => {
  const { classHead, lesson, trainees, cohort, people } = await world()
  await takeRoll(classHead, { lessonId: lesson.id, version: 0, entries: [{ traineeId: trainees[1]?.id ?? '', status: 'EXCUSED' }, { traineeId: trainees[2]?.id ?? '', status: 'LATE' }] }, now)
  const result = await exportRoll(classHead, lesson.id)
  if (!result.ok) throw new Error(result.error)
  const words = wordsOf(await officialPaper(result.value.paper))
  expect(words.slice(0, 3)).toEqual(['TỈNH ỦY THANH HÓA', 'TRƯỜNG CHÍNH TRỊ TỈNH THANH\u00A0HÓA', '*'])
  const golden = ['ĐẢNG CỘNG SẢN VIỆT NAM', 'Thanh Hóa, ngày 16 tháng 3 năm 2026', 'BẢNG ĐIỂM DANH', `Lớp ${cohort.code}, buổi sáng ngày 16/03/2026`, 'STT', 'Họ và tên', 'Ngày sinh', 'Cơ quan cử', 'Điểm danh', letters, 'x', people[1]?.fullName ?? '', 'P', 'M',
    'Ghi chú: x có mặt, M muộn, P vắng có phép, K vắng không phép, CT đi công tác.', 'Sĩ số 3: có mặt 1, muộn 1, có phép 1, không phép 0, công tác 0.', 'GIẢNG VIÊN', 'CHỦ NHIỆM LỚP']
  expect(golden.filter((text) => !words.includes(text))).toEqual([])
  expect(words.join('')).toBe(words.join('').normalize('NFC'))
})

test('the mark sheet has figures and words, V and P, and says what is not confirmed', async () => {
  const { office, cohort, trainees, scheme } = await world()
  const where = { cohortId: cohort.id, componentId: scheme.exam, attempt: 1 }
  await saveMarks(office, { ...where, version: 0, marks: ['8,5', '7,05', 'V'].map((mark, place) => ({ traineeId: trainees[place]?.id ?? '', mark })) }, now)
  const result = await exportMarks(office, where, now)
  if (!result.ok) throw new Error(result.error)
  const parts = await officialPaper(result.value.paper)
  const words = wordsOf(parts)
  const golden = ['BẢNG ĐIỂM', `Học phần 1, lớp ${cohort.code}`, 'Điểm số', 'Điểm chữ', letters, '8,50', 'tám phẩy năm', '7,05', 'bảy phẩy không năm', 'Vắng thi', 'Tổng số 3 học viên: có điểm 2, đạt từ 5,0 trở lên 2 (điểm đạt chưa xác nhận).', 'NGƯỜI GHI ĐIỂM', 'PHÒNG QUẢN LÝ ĐÀO TẠO']
  expect(golden.filter((text) => !words.includes(text))).toEqual([])
  expect([...unzip(parts)].filter(([name]) => name.startsWith('word/header')).map(([, text]) => text).join('')).toContain('BẢN NHÁP')
  expect([markInWords(1000), markInWords(0), markInWords(850), markInWords(725)]).toEqual(['mười chẵn', 'không chẵn', 'tám phẩy năm', 'bảy phẩy hai năm'])
})

test('lists go through the one writer of cells, and why they were carried away is on record', async () => {
  const { office, cohort, people } = await world()
  await db.person.update({ where: { id: people[1]?.id ?? '' }, data: { fullName: '=cmd|A1' } })
  const [absence, results] = [await exportAbsence(office, { cohortId: cohort.id, reason: 'Báo cáo tháng 3' }, now), await exportResults(office, { cohortId: cohort.id, reason: 'Báo cáo tháng 3' }, now)]
  if (!absence.ok || !results.ok) throw new Error('refused')
  const t = translatorFor('vi')
  for (const bytes of [await spreadsheet(absenceSheet(absence.value, today, 'vi', t)), await spreadsheet(resultSheet(results.value, today, 'vi', t))]) {
    const text = [...unzip(bytes)].map(([, part]) => part).join('')
    expect(text).toContain('&apos;=cmd|A1'.replace('&apos;', text.includes('&apos;=cmd') ? '&apos;' : '\''))
    expect(text).toContain(letters)
    expect(text).toContain('chưa xác nhận')
  }
  const events = await db.event.findMany({ where: { subjectId: cohort.id, type: 'list.exported' }, select: { data: true } })
  expect(events.map(({ data }) => data)).toMatchObject([{ list: 'attendance', note: 'Báo cáo tháng 3' }, { list: 'results', note: 'Báo cáo tháng 3' }])
})
