// The opening decision is a signed paper: word for word as it was, and printed next year the same, whatever was learned meanwhile.
import { expect, test } from 'vitest'
import type { SchoolActor } from '@/lib/access/actor'
import { db } from '@/lib/db/client'
import { openCohort } from '@/lib/enrolment/commands/open-cohort'
import { exportDecision } from '@/lib/enrolment/opening/commands/export-decision'
import { giveDuty } from '@/lib/enrolment/opening/commands/give-duty'
import { addDays, dateOf } from '@/lib/time'
import { officialPaper } from '@/lib/web/official-paper'
import { actorForSchool } from '../../../support/actors'
import { acceptAll, makeDesk, opening } from '../../../support/desk'
import { now, today } from '../../../support/factories'
import { wordsOfPaper } from '../../../support/paper-words'

const nextYear = new Date(now.getTime() + 365 * 86_400_000)

async function wordsFor(actor: SchoolActor, cohortId: string, at: Date): Promise<string[]> {
  const result = await exportDecision(actor, cohortId, at)
  if (!result.ok) throw new Error(result.error)
  return wordsOfPaper(await officialPaper(result.value.paper)).words
}

/** A class of which every word is known. */
async function knownClass() {
  const desk = await makeDesk({ seats: 2, people: 2 })
  const { school, agency, cohort, office, ids } = desk
  await db.school.update({ where: { id: school.id }, data: { name: 'TRƯỜNG CHÍNH TRỊ TỈNH MINH SƠN', place: 'Minh Sơn' } })
  await db.course.update({ where: { id: cohort.courseId }, data: { name: 'Trung cấp lý luận chính trị' } })
  await db.cohort.update({ where: { id: cohort.id }, data: { code: 'TC10.KTT-2026', noticeNumber: '12/TB-TrCT' } })
  await db.agencyName.updateMany({ where: { agencyId: agency.id }, data: { name: 'Đảng ủy xã Bình Minh' } })
  const people = await db.nomination.findMany({ where: { id: { in: ids } }, orderBy: { id: 'asc' }, select: { personId: true } })
  const named = [
    { fullName: 'Nguyễn Thị Ngọc Ánh', sex: 'FEMALE', ethnicMinority: true, educationField: 'Luật', partyAdmittedOn: dateOf('2010-02-03'), partyOfficialOn: dateOf('2011-02-03') },
    { fullName: 'Trần Văn Bảo', sex: 'MALE', education: 'MASTER', educationField: null, partyAdmittedOn: null, partyOfficialOn: dateOf('2008-05-19') },
  ]
  for (const [place, { personId }] of people.entries()) await db.person.update({ where: { id: personId }, data: named[place] ?? {} })
  const head = await actorForSchool(school, 'classHead')
  await db.account.update({ where: { id: head.accountId }, data: { displayName: 'Lê Thu Hằng' } })
  const from = addDays(today, -1)
  for (const duty of [
    { cohortId: cohort.id, duty: 'STEERING_HEAD', fullName: 'Đỗ Văn Trưởng', office: 'Phó Hiệu trưởng', from } as const, { cohortId: cohort.id, duty: 'CLASS_HEAD', accountId: head.accountId, from } as const,
  ]) expect(await giveDuty(office, duty, now)).toMatchObject({ ok: true })
  await acceptAll(office, cohort.id, ids)
  return { ...desk, personIds: people.map(({ personId }) => personId), head }
}

/** Everything that the paper was made of changes, also what says it was so before. */
async function everythingChanges({ school, agency, cohort, office, personIds, head }: Awaited<ReturnType<typeof knownClass>>) {
  await db.person.updateMany({ where: { id: { in: personIds } }, data: {
    fullName: 'Tên Khác', sex: 'MALE', birthDate: dateOf('1990-01-01'), ethnicMinority: false, education: 'DOCTOR', educationField: 'Kinh tế', partyAdmittedOn: dateOf('2001-01-01'), partyOfficialOn: dateOf('2002-01-01'),
  } })
  await db.employment.updateMany({ where: { personId: { in: personIds } }, data: { post: 'Chủ tịch' } })
  await db.agencyName.updateMany({ where: { agencyId: agency.id }, data: { name: 'Đảng ủy phường Mới' } })
  await db.school.update({ where: { id: school.id }, data: { name: 'HỌC VIỆN', place: 'Nơi Khác', parentLine: 'UBND', office: 'Phòng Khác', letterhead: 'PARTY' } })
  await db.course.update({ where: { id: cohort.courseId }, data: { name: 'Chương trình khác' } })
  await db.cohort.update({ where: { id: cohort.id }, data: { venue: 'Hội trường nhỏ', code: 'KHAC', noticeNumber: '99/TB' } })
  await db.account.update({ where: { id: head.accountId }, data: { displayName: 'Tên Sau' } })
  // Entered late, with a day before the decision.
  expect(await giveDuty(office, { cohortId: cohort.id, duty: 'STEERING_MEMBER', fullName: 'Ghi Muộn', office: 'Chuyên viên', from: addDays(today, -1) }, now)).toMatchObject({ ok: true })
}

test('word for word, and the same next year', async () => {
  const world = await knownClass()
  const { office, cohort } = world
  expect(await openCohort(office, { cohortId: cohort.id, opening: { ...opening, signatory: 'Hoàng Văn Thành', signatoryTitle: 'Phó Hiệu trưởng' } }, now)).toMatchObject({ ok: true })
  const signed = await wordsFor(office, cohort.id, now)
  expect(signed.join('\n')).toMatchSnapshot()
  await everythingChanges(world)
  expect(await wordsFor(office, cohort.id, nextYear)).toEqual(signed)
  await expect(db.openingPaper.deleteMany({ where: { cohortId: cohort.id } })).rejects.toThrow('opening_paper_stays')
})

test('until it is signed a draft says what is known today', async () => {
  const world = await knownClass()
  await everythingChanges(world)
  const words = await wordsFor(world.office, world.cohort.id, now)
  expect(words).toEqual(expect.arrayContaining(['Tên Khác', 'Chủ tịch, Đảng ủy phường Mới', '- Ghi Muộn, Chuyên viên: Ủy viên']))
})
