import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { cancelLesson } from '@/lib/teaching/commands/cancel-lesson'
import { periodSheet } from '@/lib/teaching/lecturers/rules'
import { findWeekPaper } from '@/lib/teaching/papers/queries'
import { translatorFor } from '@/lib/i18n/sentence'
import { officialPaper } from '@/lib/web/official-paper'
import { spreadsheet } from '@/lib/web/spreadsheet'
import { actorForSchool } from '../../support/actors'
import { now } from '../../support/factories'
import { accented } from '../../support/letters'
import { makeTimetable } from '../../support/timetable'
import { unzip } from '../../support/unzip'

/** The words of a part in order, a paragraph each. */
const wordsOf = (xml: string) => xml.split('</w:p>').map((paragraph) => [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('')).filter((text) => text !== '')

test('the week on paper has the letterhead, the columns of a timetable, every lesson in order and every accented letter', async () => {
  const { office, cohort, school, a, lecturer, plan, publishNew } = await makeTimetable()
  await db.school.update({ where: { id: school.id }, data: { letterhead: 'STATE', place: 'Thanh Hóa', parentLine: 'UBND tỉnh Thanh Hóa', name: 'Trường Chính trị tỉnh Thanh Hóa' }, select: { id: true } })
  await publishNew({ title: accented, roomId: a.id, lecturerId: lecturer.id, note: 'Mang tài liệu' })
  const off = await publishNew({ half: 'AFTERNOON', title: 'Buổi nghỉ', day: '2026-03-24' })
  await cancelLesson(office, { id: off, note: 'Bão' }, now)
  const paper = async () => {
    const found = await findWeekPaper(office, { cohortId: cohort.id, week: '2026-03-25' }, now)
    if (!found) throw new Error('no paper')
    const parts = unzip(await officialPaper(found.paper))
    return { words: wordsOf(parts.get('word/document.xml') ?? ''), heads: [...parts].filter(([name]) => name.startsWith('word/header')).map(([, text]) => text).join('') }
  }
  const { words, heads } = await paper()
  expect(words.slice(0, 2)).toEqual(['UBND TỈNH THANH HÓA', 'TRƯỜNG CHÍNH TRỊ TỈNH THANH\u00A0HÓA'])
  expect(words).toContain('LỊCH HỌC')
  expect(words).toContain('Tuần từ ngày 23/03/2026 đến ngày 29/03/2026')
  const table = words.slice(words.indexOf('Thứ, ngày'))
  expect(table.slice(0, 8)).toEqual(['Thứ, ngày', 'Buổi', 'Nội dung', 'Hình thức', 'Số tiết', 'Giảng viên', 'Phòng, hội trường', 'Ghi chú'])
  expect(table.slice(8, 16)).toEqual(['Thứ Hai 23/03', 'Sáng', accented, 'Lý thuyết', '4', 'ThS Lê Thị Ngân', 'Phòng A', 'Mang tài liệu'])
  expect(table.slice(16, 22)).toEqual(['Thứ Ba 24/03', 'Chiều', 'Buổi nghỉ', 'Lý thuyết', '4', 'Nghỉ. Bão'])
  expect(heads).not.toContain('DỰ THẢO')
  await plan({ day: '2026-03-26' })
  expect((await paper()).heads).toContain('DỰ THẢO')
  expect(await findWeekPaper(await actorForSchool(school, 'classHead'), { cohortId: cohort.id, week: '2026-03-25' }, now)).toBeNull()
})

test('periods go out through the one writer of cells: a name that is a formula is text', async () => {
  const rows = [{ id: '1', name: '=HYPERLINK("x")', kind: 'OWN', months: Array<number>(12).fill(1), taught: 10, planned: 2 }]
  const parts = unzip(await spreadsheet(periodSheet(rows, { year: 2026, asOf: '2026-03-16' }, 'vi', translatorFor('vi'))))
  const text = [...parts.values()].join('')
  expect(text).toContain('\u0027=HYPERLINK')
  expect(text).toContain('Số tiết giảng năm 2026')
  expect(text).not.toContain('<f>')
})
