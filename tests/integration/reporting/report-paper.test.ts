// The year's report as a paper: written section by section, issued once, and from then on the same for good.
import { createHash } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import type { SchoolActor } from '@/lib/access/actor'
import { exportReportPaper, issueReport, writeSection } from '@/lib/reporting/annual/paper/commands'
import { annualReportAnswer } from '@/lib/reporting/annual/rules/answer'
import { findReportPaper, type ReportPaper } from '@/lib/reporting/annual/paper/queries/find-report-paper'
import { annualPaper } from '@/lib/reporting/annual/paper/rules/paper'
import { keyOf } from '@/lib/reporting/annual/paper/rules/text'
import { discrepanciesOf } from '@/lib/reporting/annual/rules/checks'
import { translatorFor } from '@/lib/i18n/sentence'
import { dateOf } from '@/lib/time'
import { officialPaper } from '@/lib/web/official-paper'
import { actorForProvince, actorForSchool } from '../../support/actors'
import { makeAgency, makeCourse, makeSchool, now, today, type School } from '../../support/factories'
import { makeOpened } from '../../support/planned-year'
import { unzip } from '../../support/unzip'

let school: School
let [office, leader]: SchoolActor[] = []
const acting = (actor: SchoolActor | undefined): SchoolActor => {
  if (!actor) throw new Error('no actor')
  return actor
}
const read = async (): Promise<ReportPaper> => {
  const found = await findReportPaper(acting(leader), { year: 2025 }, today)
  if (!found) throw new Error('no report')
  return found
}
const section = (text: string, revision = 0) => writeSection(acting(office), { year: 2025, code: 'TRAINING', text, revision }, now)
const issue = async (more: object = {}) => {
  const found = await read()
  const explanations = Object.fromEntries(discrepanciesOf(found.report.checks).map((check) => [keyOf(check), 'Báo cáo đã in cộng nhầm hai lớp.']))
  return issueReport(acting(leader), { year: 2025, number: '104/BC-TrCT', issuedOn: '2026-01-05', signatory: 'Hoàng Văn Thành', signatoryTitle: 'Hiệu trưởng', seen: found.seen, explanations, ...more }, now)
}

beforeEach(async () => {
  school = await makeSchool()
  ;[office, leader] = [await actorForSchool(school), await actorForSchool(school, 'leadership')]
  const [course, agency] = [await makeCourse(school), await makeAgency({ provinceId: school.provinceId })]
  await makeOpened(school, { course, agency, cohorts: 2, trainees: 9, opensOn: '2025-04-01' })
  await db.yearReport.create({ data: { schoolId: school.id, year: 2025, reportedOn: dateOf('2025-12-24'), source: 'Báo cáo', figures: { training: { publishedCohorts: 4 } } }, select: { id: true } })
})

test('a section keeps codes, refuses typed figures, and tells who read an older one', async () => {
  expect(await section('Đã mở 4 lớp.')).toMatchObject({ ok: false, error: 'figure_typed' })
  expect(await section('Đã mở {training.klasses} lớp.')).toMatchObject({ ok: false, error: 'figure_unknown' })
  expect(await section('Năm qua đã mở {training.cohorts} lớp.')).toMatchObject({ ok: true, value: { revision: 1 } })
  expect(await section('Khác')).toMatchObject({ ok: false, error: 'changed_meanwhile' })
  const both = await Promise.all([section('Một {training.cohorts}', 1), section('Hai {training.cohorts}', 1)])
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  expect((await read()).paper.sections.find(({ code }) => code === 'TRAINING')?.text).toMatch(/^(?:Một|Hai) 2$/)
})

test('is issued by the leadership with what differs explained, and only as it was read', async () => {
  expect(await issue({ explanations: {} })).toMatchObject({ ok: false, error: 'unexplained' })
  expect(await issue({ number: '104-BC/TrCT' })).toMatchObject({ ok: false, error: 'number_of_state' })
  expect(await issue({ issuedOn: '2027-01-05' })).toMatchObject({ ok: false, error: 'document_in_future' })
  const before = await read()
  await section('Mới {training.cohorts}')
  expect(await issue({ seen: before.seen })).toMatchObject({ ok: false, error: 'changed_meanwhile' })
  expect((await Promise.all([issue(), issue()])).map(({ ok }) => ok).toSorted()).toEqual([false, true])
  expect(await issue()).toMatchObject({ ok: false, error: 'already_issued' })
  expect(annualReportAnswer(before.report)).toMatchObject({ issued: null })
  expect(annualReportAnswer((await read()).report)).toMatchObject({ issued: { number: '104/BC-TrCT', issuedOn: '2026-01-05' } })
})

test('what was issued stays while the rows go on, and its paper says so', async () => {
  await issue()
  const first = await read()
  const [course, agency] = [await makeCourse(school), await makeAgency({ provinceId: school.provinceId })]
  await makeOpened(school, { course, agency, cohorts: 3, trainees: 9, opensOn: '2025-06-01' })
  const later = await read()
  expect(later.issued).toEqual(first.issued)
  expect(later.paper).toEqual(first.paper)
  expect(later.report.values['training.cohorts']).toBe(5)
  expect(later.issued?.content.figures.find(({ code }) => code === 'training.cohorts')?.value).toBe(2)
  expect(await section('Sửa sau {training.cohorts}')).toMatchObject({ ok: false, error: 'already_issued' })
  await expect(db.annualReport.updateMany({ where: { schoolId: school.id }, data: { signatory: 'Khác' } })).rejects.toThrow('annual_report_stays')
  await expect(db.annualReport.deleteMany({ where: { schoolId: school.id } })).rejects.toThrow('annual_report_stays')
  const paper = annualPaper(later.paper, translatorFor('vi'))
  expect(paper).toMatchObject({ number: '104/BC-TrCT', mark: null, signature: { name: 'Hoàng Văn Thành' } })
  expect(paper.recipients.at(-1)).toMatch(/^Lưu: VT, /)
  expect(JSON.stringify(paper.body)).toContain('cộng nhầm')
})

test('tables say the figures of the paper: by agency, training, quotas, and every line that was checked', async () => {
  const { cohortId, agencyId } = await db.trainee.findFirstOrThrow({ where: { schoolId: school.id }, select: { cohortId: true, agencyId: true } })
  await db.quota.create({ data: { cohortId, agencyId, seats: 5 }, select: { seats: true } })
  const paper = annualPaper((await read()).paper, translatorFor('vi'))
  const tableOf = (caption: string) => paper.body.flatMap((block) => (block.kind === 'table' && block.caption === caption ? [block.table] : []))[0]
  const { values, checks } = (await read()).report
  expect(tableOf('Kết quả đào tạo')?.rows[0]).toEqual(['1', 'Tổng số', '2', String(values['training.trainees'])])
  expect(tableOf('Học viên theo cơ quan cử')?.foot).toEqual(['', 'Cộng', String(values['training.trainees']), '0', String(values['training.trainees'])])
  expect(values.seats).toBe(5)
  expect(tableOf('Chỉ tiêu và kết quả tuyển sinh')?.rows.map(([, name, , value]) => [name, value]).slice(0, 3)).toEqual([['Chỉ tiêu đã giao', String(values.seats)], ['Chỉ tiêu đã dùng', String(values['seats.taken'])], ['Chỉ tiêu chưa dùng', String(values['seats.free'])]])
  const lines = tableOf('Đối chiếu số liệu')?.rows ?? []
  expect(lines).toHaveLength(checks.length)
  expect(lines[0]).toEqual(['1', 'Lớp đào tạo', 'báo cáo đã in', '2', '4', 'Lệch 2'])
  const captions = paper.body.flatMap((block) => (block.kind === 'centred' ? [/^Bảng (\d+)\. /.exec(block.text)?.[1]] : []))
  expect(captions).toEqual(captions.map((_, place) => String(place + 1)))
  for (const block of paper.body) if (block.kind === 'table') expect(block.table.columns.reduce((sum, { width }) => sum + width, 0)).toBe(165)
  expect(unzip(await officialPaper(paper)).get('word/document.xml')?.match(/<w:tbl>/g)?.length).toBe(captions.length + 2)
})

test('the tables of an issued report stay with it, and one issued before papers had tables keeps none', async () => {
  await issue()
  const { paper } = await read()
  expect(paper.agencies).toHaveLength(1)
  const { agencies: _, ...older } = paper
  expect(annualPaper(older, translatorFor('vi')).body.filter(({ kind }) => kind === 'table')).toEqual([])
})

test('the province reads it and another one does not; taking it away is on record', async () => {
  expect(await exportReportPaper(await actorForProvince({ id: school.provinceId }), { year: 2025, school: school.slug }, now)).toMatchObject({ ok: true })
  expect(await exportReportPaper(await actorForSchool(school, 'classHead'), { year: 2025 }, now)).toMatchObject({ ok: false, error: 'report_not_found' })
  expect(await db.event.count({ where: { schoolId: school.id, type: 'annual.exported' } })).toBe(1)
})

/** The agency of the year's trainees under another name, of that time too. */
const rename = async (tx: Pick<typeof db, 'trainee' | 'agencyName'>, name: string) => {
  const { agencyId } = await tx.trainee.findFirstOrThrow({ where: { schoolId: school.id }, select: { agencyId: true } })
  await tx.agencyName.updateMany({ where: { agencyId }, data: { name } })
}

test('what is told by agency is part of what was read, though no figure changed', async () => {
  const before = await read()
  await rename(db, 'Đảng ủy xã Tên Khác')
  expect((await read()).report.values).toEqual(before.report.values)
  expect(await issue({ seen: before.seen })).toMatchObject({ ok: false, error: 'changed_meanwhile' })
  expect(await issue()).toMatchObject({ ok: true })
  expect((await read()).issued?.content).toMatchObject({ agencies: [{ name: 'Đảng ủy xã Tên Khác' }], checks: expect.arrayContaining([expect.objectContaining({ code: 'training.trainees', kind: 'agencies', agrees: true })]) as unknown })
})

test('what is told by agency is read where the figures are: while the report waits for its turn it may change', async () => {
  let issuing: ReturnType<typeof issue> | undefined
  const { seen } = await read()
  await db.$transaction(async (tx) => {
    await tx.$queryRaw`select id from school where id = ${school.id}::uuid for no key update`
    issuing = issue({ seen })
    await new Promise((resolve) => { setTimeout(resolve, 1500) })
    await rename(tx, 'Đảng ủy xã Tên Mới')
  }, { timeout: 20_000 })
  expect(await issuing).toMatchObject({ ok: false, error: 'changed_meanwhile' })
})

test('what is told by agency and does not add up is explained, or nothing is issued', async () => {
  const { id } = await db.trainee.findFirstOrThrow({ where: { schoolId: school.id }, select: { id: true } })
  await db.trainee.update({ where: { id }, data: { agencyId: (await makeAgency()).id }, select: { id: true } })
  const explanations = Object.fromEntries(discrepanciesOf((await read()).report.checks).filter(({ kind }) => kind !== 'agencies').map((check) => [keyOf(check), 'Báo cáo đã in cộng nhầm hai lớp.']))
  expect(await issue({ explanations })).toMatchObject({ ok: false, error: 'unexplained' })
  expect(await issue()).toMatchObject({ ok: true })
})

test('a section written while the report is being issued waits for it, and is refused then', async () => {
  expect(await section('Một {training.cohorts}')).toMatchObject({ ok: true })
  const content = JSON.stringify({ number: '1/BC-TrCT', issuedOn: '2026-01-05', year: 2025, checks: [] })
  let writing: ReturnType<typeof section> | undefined
  await db.$transaction(async (tx) => {
    await tx.$queryRaw`select id from school where id = ${school.id}::uuid for no key update`
    await tx.annualReport.create({
      data: { schoolId: school.id, year: 2025, number: '1/BC-TrCT', signatory: 'x', signatoryTitle: 'x', issuedOn: dateOf('2026-01-05'), content, contentHash: createHash('sha256').update(content).digest(), issuedAt: now, issuedBy: acting(leader).accountId },
      select: { id: true },
    })
    writing = section('Hai {training.cohorts}', 1)
    await new Promise((resolve) => { setTimeout(resolve, 500) })
  })
  expect(await writing).toMatchObject({ ok: false, error: 'already_issued' })
  expect(await db.annualReportSection.findMany({ where: { schoolId: school.id }, select: { text: true } })).toEqual([{ text: 'Một {training.cohorts}' }])
})
