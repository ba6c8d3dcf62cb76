import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { addRequirement, endRequirement } from '@/lib/enrolment/dossier/requirements/commands'
import { listRequirements, listRequiringCourses } from '@/lib/enrolment/dossier/requirements/queries'
import type { AdditionInput } from '@/lib/enrolment/dossier/requirements/schema'
import { uploadDocument } from '@/lib/enrolment/dossier/commands/upload-document'
import { findDossier } from '@/lib/enrolment/dossier/queries/find-dossier'
import { addDays, instantAt } from '@/lib/time'
import { actorForSchool } from '../../../support/actors'
import { eventsOf, makeDesk } from '../../../support/desk'
import { pdf, sent } from '../../../support/dossier'
import { makeCourse, makeSchool, now, today } from '../../../support/factories'

const citation = 'Thông báo 12/TB-TrCT'

async function world() {
  const desk = await makeDesk({ seats: 2, people: 1 })
  const [nominationId = ''] = desk.ids
  const add = (given: Partial<AdditionInput> = {}) => addRequirement(desk.office, { kind: 'RESUME', appliesOn: today, citation, ...given }, now)
  const added = async (given: Partial<AdditionInput> = {}) => {
    const result = await add(given)
    if (!result.ok) throw new Error(result.error)
    return result.value.id
  }
  const end = (id: string, endsOn: string) => endRequirement(desk.office, { id, endsOn }, now)
  /** The nomination as if it had been sent on that day. */
  const sentOn = (day: string) => db.nomination.update({ where: { id: nominationId }, data: { submittedAt: instantAt(day, '00:05') }, select: { id: true } })
  const find = (findings: { rule: string; outcome: string }[]) => db.nomination.update({ where: { id: nominationId }, data: { findings }, select: { id: true } })
  const item = async (id: string) => (await findDossier(desk.nominator, nominationId))?.items.find(({ requirementId }) => requirementId === id)
  const upload = (requirementId: string, text = 'giấy') => uploadDocument(desk.nominator, { nominationId, requirementId, file: { name: 'giay.pdf', bytes: pdf(text) } }, now)
  return { ...desk, nominationId, add, added, end, sentOn, find, item, upload }
}

test('what counts is the day the nomination was sent: from the first day to the last', async () => {
  const { added, end, sentOn, item, upload } = await world()
  const [first, last] = [addDays(today, 3), addDays(today, 5)]
  const id = await added({ appliesOn: first })
  expect(await end(id, last)).toMatchObject({ ok: true })
  const seen: Record<string, boolean> = {}
  for (const day of [addDays(first, -1), first, last, addDays(last, 1)]) {
    await sentOn(day)
    seen[day] = (await item(id)) !== undefined
  }
  expect(Object.values(seen)).toEqual([false, true, true, false])
  expect(await upload(id)).toMatchObject({ ok: false, error: 'requirement_not_found' })
  await sentOn(last)
  expect(await upload(id)).toMatchObject({ ok: true })
})

test('what was sent for a requirement is still there after it ended, and can be sent again', async () => {
  const { added, end, sentOn, item, upload, nominator, nominationId } = await world()
  const id = await added()
  const document = await sent(nominator, nominationId, id, pdf('bản 1'), now)
  await end(id, today)
  expect(await item(id)).toMatchObject({ asked: true, current: { id: document } })
  // Returned and sent again when nobody owes it any more.
  await sentOn(addDays(today, 4))
  expect(await item(id)).toMatchObject({ asked: false, state: 'SUBMITTED', current: { id: document } })
  expect(await upload(id, 'bản 2')).toMatchObject({ ok: true, value: { version: 2 } })
})

test('it is one school’s, and one course’s where it says so', async () => {
  const { added, add, school, cohort, item, office } = await world()
  const elsewhere = await makeDesk({ seats: 1, people: 1 })
  const otherCourse = await makeCourse(school)
  const [all, here, other] = [await added(), await added({ kind: 'DIPLOMA', courseId: cohort.courseId }), await added({ kind: 'DIPLOMA', courseId: otherCourse.id })]
  expect([(await item(all))?.kind, (await item(here))?.kind, await item(other)]).toEqual(['RESUME', 'DIPLOMA', undefined])
  const theirs = await findDossier(elsewhere.nominator, elsewhere.ids[0] ?? '')
  expect(theirs?.items.filter(({ requirementId }) => [all, here].includes(requirementId))).toEqual([])
  expect((await listRequirements(elsewhere.office)).every(({ own }) => !own)).toBe(true)
  expect(await endRequirement(elsewhere.office, { id: all, endsOn: today }, now)).toMatchObject({ error: 'requirement_not_found' })
  expect(await add({ courseId: elsewhere.cohort.courseId })).toMatchObject({ error: 'course_not_found', details: { field: 'courseId' } })
  expect((await listRequiringCourses(office)).map(({ id }) => id).toSorted()).toEqual([cohort.courseId, otherCourse.id].toSorted())
})

test('the paper of a rule of the addendum can be sent', async () => {
  const { find, nominator, nominationId, added, item, upload } = await world()
  await find(['PROCEEDINGS', 'NOMINATING_BODY', 'ORDER_OF_COURSES', 'REPEATED_CONTENT', 'AGE_AND_FORM'].map((rule) => ({ rule, outcome: 'NEEDS_REVIEW' })))
  const owed = (await findDossier(nominator, nominationId))?.items ?? []
  expect(owed.map(({ rule, kind }) => [rule, kind])).toEqual([
    ['PROCEEDINGS', 'PROCEEDINGS_CONFIRMATION'], ['ORDER_OF_COURSES', 'THEORY_CREDENTIAL'], ['REPEATED_CONTENT', 'STUDY_RECORD'], ['NOMINATING_BODY', 'AUTHORISATION_LETTER'],
  ])
  for (const { requirementId } of owed) expect(await upload(requirementId)).toMatchObject({ ok: true })
  const consent = await added({ kind: 'AUTHORITY_CONSENT', rule: 'AGE_AND_FORM' })
  expect(await item(consent)).toMatchObject({ rule: 'AGE_AND_FORM', state: 'MISSING' })
  await find([])
  expect(await item(consent)).toBeUndefined()
})

test('refused with its reason: days gone, the same twice, general ones, what ended', async () => {
  const { office, school, add, added, end } = await world()
  expect(await add({ appliesOn: addDays(today, -1) })).toMatchObject({ error: 'applies_in_past', details: { field: 'appliesOn' } })
  const id = await added()
  expect(await add({ rule: 'POST' })).toMatchObject({ error: 'already_required', details: { field: 'kind' } })
  expect(await add({ kind: 'DIPLOMA', rule: 'EDUCATION' })).toMatchObject({ error: 'already_required' })
  expect(await end(id, addDays(today, -1))).toMatchObject({ error: 'ends_in_past', details: { field: 'endsOn' } })
  const general = (await listRequirements(office)).find(({ own }) => !own)
  expect(await end(general?.id ?? '', today)).toMatchObject({ error: 'requirement_general' })
  expect(await end(id, today)).toMatchObject({ ok: true })
  expect(await end(id, today)).toMatchObject({ error: 'already_ended' })
  const next = await added({ appliesOn: addDays(today, 1) })
  await end(next, today)
  expect((await listRequirements(office)).filter(({ own }) => own).map(({ validFrom, validTo }) => [validFrom, validTo])).toEqual([[today, today], [addDays(today, 1), today]])
  expect(await eventsOf(school.id)).toEqual(['requirement.added', 'requirement.ended', 'requirement.added', 'requirement.ended'])
  const reader = await actorForSchool(school, 'leadership')
  expect(await listRequirements(reader)).toEqual(await listRequirements(office))
  expect(await addRequirement(reader, { kind: 'RESUME', appliesOn: today, citation }, now)).toMatchObject({ error: 'not_allowed' })
})

test('rivals: of five that ask for the same one does, and an end is recorded once', async () => {
  const { school, add, added, end } = await world()
  const answers = await Promise.all([1, 2, 3, 4, 5].map(() => add()))
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  expect(answers.filter((one) => !one.ok && one.error === 'already_required')).toHaveLength(4)
  const id = await added({ kind: 'DIPLOMA' })
  const ends = await Promise.all([1, 2, 3].map((days) => end(id, addDays(today, days))))
  expect(ends.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await db.documentRequirement.count({ where: { schoolId: school.id } })).toBe(2)
})

test('the database itself holds it once a day, and keeps what was said', async () => {
  const { added, end } = await world()
  const school = await makeSchool()
  const row = (from: string, to: string | null) => db.documentRequirement.create({
    data: { schoolId: school.id, kind: 'RESUME', position: 90, validFrom: new Date(from), validTo: to === null ? null : new Date(to), citation, verified: false }, select: { id: true },
  })
  await row('2026-01-01', '2026-01-31')
  await expect(row('2026-01-31', null)).rejects.toThrow('document_requirement_once_a_day')
  await expect(row('2026-02-01', null)).resolves.toBeTruthy()
  const id = await added()
  await end(id, today)
  for (const data of [{ citation: 'khác' }, { validTo: null }, { kind: 'DIPLOMA' }]) {
    await expect(db.documentRequirement.update({ where: { id }, data, select: { id: true } })).rejects.toThrow('document_requirement_stays')
  }
})
