import { expect, test } from 'vitest'
import { writeReport } from '@/lib/teaching/reports/commands/write-report'
import { signReports } from '@/lib/teaching/reports/commands/sign-reports'
import { handOnReports, reviewReports } from '@/lib/teaching/reports/commands/review-reports'
import { exportReport } from '@/lib/teaching/reports/commands/export-reports'
import { nextNumber, numbersFrom } from '@/lib/teaching/reports/rules/numbers'
import { officialPaper } from '@/lib/web/official-paper'
import { now } from '../../../support/factories'
import { draftOf, makeReportedClass, must, reportsOf, seenOf, signingOf } from '../../../support/reports'
import { unzip } from '../../../support/unzip'

/** All 134 letters of Vietnamese with a mark, composed. */
const marked = ((): string => {
  const tones = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323']
  const vowels = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y']
  const lower = [...vowels.flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC'))).filter((letter) => !/^[a-z]$/.test(letter)), 'đ']
  return [...lower, ...lower.map((letter) => letter.toLocaleUpperCase('vi'))].join('')
})()

const wordsOf = (xml: string) => xml.split('</w:p>').map((paragraph) => [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('')).filter((text) => text !== '')

test('the paper has its parts in their order, and every letter of what was written', async () => {
  expect(Array.from(marked)).toHaveLength(134)
  const { cohort, head, office, leadership, trainees, persons, agency } = await makeReportedClass({ people: 1 })
  // Typed in parts, as some keyboards do.
  await must(writeReport(head, draftOf(cohort.id, trainees[0] ?? '', { study: `${marked.normalize('NFD')}\nDòng thứ hai.` }), now))
  await must(handOnReports(head, { cohortId: cohort.id, ordinal: 1 }))
  await must(reviewReports(office, { verdict: 'approve', cohortId: cohort.id, ordinal: 1, reports: seenOf(await reportsOf(cohort.id)) }))
  const [report] = await reportsOf(cohort.id)
  await must(signReports(leadership, signingOf([report ?? { id: '', revision: 0 }], cohort.id, { firstNumber: '15/PNX-TrCT' }), now))
  const { paper } = await must(exportReport(office, report?.id ?? '', now))
  const xml = unzip(await officialPaper(paper)).get('word/document.xml') ?? ''
  const words = wordsOf(xml)
  const order = [
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'PHIẾU NHẬN XÉT HỌC VIÊN', `Lần 1/2, lớp ${cohort.code}`, `- Họ và tên: ${persons[0]?.fullName ?? ''}. Ngày sinh: 12/05/1985`, `- Chức vụ, đơn vị công tác: Phó Trưởng phòng, ${agency.name}`,
    '1. Kết quả học tập', marked, 'Dòng thứ hai.', '2. Chuyên cần', 'Lớp đã học 0 buổi, 0 tiết.', '3. Kết quả rèn luyện', '4. Chấp hành kỷ luật, nội quy', 'Không có vi phạm.', '5. Ưu điểm', '6. Hạn chế', '7. Xếp loại chung', 'Tốt',
    '8. Xác nhận của cơ quan, đơn vị', 'CHỦ NHIỆM LỚP', 'Nơi nhận:', `- ${agency.name};`, 'HIỆU TRƯỞNG', 'Hoàng Văn Thành',
  ]
  const places = order.map((text) => words.indexOf(text))
  expect(order.filter((_, place) => (places[place] ?? -1) < 0)).toEqual([])
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect(words).toContain('Số: 15/PNX-TrCT')
  expect(xml).toBe(xml.normalize('NFC'))
})

test('numbers rise from the first; the next of the year is offered in the manner of the school', () => {
  expect(numbersFrom('98-PNX/TrCT', 3)).toEqual(['98-PNX/TrCT', '99-PNX/TrCT', '100-PNX/TrCT'])
  expect(numbersFrom('không phải số', 3)).toEqual([])
  expect(nextNumber('STATE', '41/PNX-TrCT', null)).toBe('42/PNX-TrCT')
  expect(nextNumber('PARTY', null, '31-TB/TrCT')).toBe('1-PNX/TrCT')
})
