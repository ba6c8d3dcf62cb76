import { expect, test } from 'vitest'
import { publicActor } from '@/lib/access/actor'
import { db } from '@/lib/db/client'
import { findNoticePaper } from '@/lib/enrolment/notices/queries/find-paper'
import { officialPaper, officialPaperAnswer } from '@/lib/web/official-paper'
import { addDays } from '@/lib/time'
import { actorForSchool } from '../../support/actors'
import { makeAgency, makeCohort, makeCourse, makeSchool, now, today } from '../../support/factories'
import { done, draftOf, issue } from '../../support/notices'
import { unzip } from '../../support/unzip'

async function world(letterhead: 'STATE' | 'PARTY') {
  const school = await makeSchool()
  await db.school.update({ where: { id: school.id }, data: { letterhead, place: 'Thanh Hóa', parentLine: letterhead === 'PARTY' ? 'Tỉnh ủy Thanh Hóa' : 'UBND tỉnh Thanh Hóa', name: 'Trường Chính trị tỉnh Thanh Hóa' } })
  const [first, second] = [await makeAgency({ ...school, name: 'Đảng ủy xã Hoằng Phượng' }), await makeAgency({ ...school, name: 'Ủy ban Mặt trận Tổ quốc' })]
  const course = await makeCourse(school, { name: 'Bồi dưỡng nghiệp vụ Đảng ủy, quản lý' })
  const plan = { course, status: 'PLANNED', opensOn: addDays(today, 60), capacity: 40 } as const
  const cohorts = [
    await makeCohort(school, { ...plan, code: 'K1.ỄỘỬ', pool: 4, quotas: [{ agency: first, seats: 12 }, { agency: second, seats: 7 }] }),
    await makeCohort(school, { ...plan, code: 'K2', quotas: [{ agency: second, seats: 9 }] }),
  ]
  const office = await actorForSchool(school)
  return { office, id: await draftOf(office, cohorts) }
}

/** The words of a part in order, a paragraph each. */
const wordsOf = (xml: string) => xml.split('</w:p>').map((paragraph) => [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('')).filter((text) => text !== '')
const fileOf = async (actor: Parameters<typeof findNoticePaper>[0], id: string) => {
  const found = await findNoticePaper(actor, { id }, now)
  if (!found) throw new Error('no paper')
  const parts = unzip(await officialPaper(found.paper))
  const xml = parts.get('word/document.xml') ?? ''
  return { parts, xml, words: wordsOf(xml), heads: [...parts].filter(([name]) => name.startsWith('word/header')).map(([, text]) => text).join('') }
}

test.each([
  ['STATE', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'UBND TỈNH THANH HÓA', '12/TB-TrCT', 'Số: 12/TB-TrCT'],
  ['PARTY', 'ĐẢNG CỘNG SẢN VIỆT NAM', 'TỈNH ỦY THANH HÓA', '12-TB/TrCT', 'Số 12-TB/TrCT'],
] as const)('a paper under the letterhead %s has its parts in their order', async (letterhead, nation, parent, documentNumber, numberLine) => {
  const { office, id } = await world(letterhead)
  done(await issue(office, id, { documentNumber, documentOn: '2026-02-05' }))
  const { words, xml, heads } = await fileOf(publicActor, id)
  const order = [
    parent, 'TRƯỜNG CHÍNH TRỊ TỈNH THANH\u00A0HÓA', numberLine, nation, 'Thanh Hóa, ngày 05 tháng 02 năm 2026', 'THÔNG BÁO', '1. Lớp tuyển sinh', 'STT',
    '2. Đối tượng, tiêu chuẩn', '3. Hồ sơ', '4. Chỉ tiêu và cách gửi danh sách', 'Nơi nhận:', '- Lưu: VT, ĐT.', 'HIỆU TRƯỞNG', 'Nguyễn Văn Ký', 'PHỤ LỤC', 'Cộng',
  ]
  const places = order.map((text) => words.indexOf(text))
  expect(places.every((place) => place >= 0), JSON.stringify(order.filter((_, place) => places[place] === -1))).toBe(true)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect(words.includes('Độc lập - Tự do - Hạnh phúc')).toBe(letterhead === 'STATE')
  // A4 upright, bound at the left, then A4 across; the head row repeats, pages carry their number.
  const sections = [...xml.matchAll(/<w:pgSz w:w="(\d+)" w:h="(\d+)"[^>]*\/><w:pgMar [^>]*w:left="(\d+)"/g)].map(([, ...twips]) => twips.map((one) => Math.round(Number(one) / 56.69)))
  expect(sections).toEqual([[210, 297, 30], [297, 210, 30]])
  expect(xml.match(/<w:tblHeader/g)).toHaveLength(2)
  expect(heads).toContain('PAGE')
  expect(heads).not.toContain('DỰ THẢO')
})

test('the annex names every agency with its seats, and its sums are those of the quotas and the pool', async () => {
  const { office, id } = await world('STATE')
  done(await issue(office, id))
  const { words } = await fileOf(publicActor, id)
  const annex = words.slice(words.indexOf('PHỤ LỤC'))
  const rest = annex.slice(annex.indexOf('Đảng ủy xã Hoằng Phượng'))
  expect(rest.slice(0, 3)).toEqual(['Đảng ủy xã Hoằng Phượng', '12', '12'])
  expect(rest.slice(rest.indexOf('Ủy ban Mặt trận Tổ quốc'), rest.indexOf('Ủy ban Mặt trận Tổ quốc') + 4)).toEqual(['Ủy ban Mặt trận Tổ quốc', '7', '9', '16'])
  expect(rest.slice(rest.indexOf('Cộng'))).toEqual(['Cộng', '23', '9', '32'])
  expect(annex.join(' ')).toContain('K1.ỄỘỬ (quy\u00A0mô\u00A040)')
})

test('every letter is whole: the text is composed, and the font is the office’s', async () => {
  const { office, id } = await world('PARTY')
  const { xml, heads, words } = await fileOf(office, id)
  expect(xml).toBe(xml.normalize('NFC'))
  expect(xml).toContain('Times New Roman')
  // A draft says so on every page, the first included, and has no number yet.
  expect(heads.match(/DỰ THẢO/g)?.length).toBeGreaterThanOrEqual(2)
  expect(words).toContain('Số ……')
})

test('a paper is a download whose name no header can be made of', () => {
  const answer = officialPaperAnswer(new Uint8Array(), 'thong-bao-12/TB"\r\n-Đ')
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="thong-bao-12-TB-----.docx"')
  expect(answer.headers.get('content-type')).toContain('wordprocessingml')
})
