import { expect, test } from 'vitest'
import { publicActor } from '@/lib/access/actor'
import { db } from '@/lib/db/client'
import { answerEvaluation } from '@/lib/evaluations/commands/answer-evaluation'
import { copyVersion, editDraft, startQuestionnaire, useVersion } from '@/lib/evaluations/templates/commands'
import { standardForms, versionFault, type StandardForm } from '@/lib/evaluations/templates/rules'
import { closeRevisionTask, openRevisionTask } from '@/lib/evaluations/revision/commands'
import { listRevisionTasks } from '@/lib/evaluations/revision/queries'
import { exportUse, exportUseCounts, recordCareerEvent } from '@/lib/evaluations/use/commands'
import { countUse, findCareer, listUse } from '@/lib/evaluations/use/queries'
import { addDays } from '@/lib/time'
import { countStatements } from '@/lib/web/context'
import { actorForAgency, actorForProvince, actorForSchool } from '../../support/actors'
import { makeAgency, makeCohort, makePeople, makeSchool, now, today } from '../../support/factories'
import { makeRound, makeTrainee } from '../../support/study'

async function trained() {
  const school = await makeSchool()
  const agency = await makeAgency({ provinceId: school.provinceId })
  const cohort = await makeCohort(school, { status: 'COMPLETED', opensOn: addDays(today, -1000) })
  const people = await makePeople(agency, 3)
  const trainees = []
  for (const person of people) trainees.push(await makeTrainee(cohort, person, { completedOn: addDays(today, -800) }))
  const [first] = people
  if (!first) throw new Error('three were trained')
  return { school, agency, cohort, people, trainees, first, liaison: await actorForAgency(agency), office: await actorForSchool(school) }
}
const appointed = { kind: 'APPOINTED' as const, happenedOn: addDays(today, -100), post: 'Phó Chủ tịch', decisionNumber: '12/QĐ' }

test('of whom nothing is recorded is not called unused; who was appointed is on neither list; a correction takes the place of a row and nothing is rewritten', async () => {
  const { school, agency, first, liaison, office } = await trained()
  const on = async (list: 'unrecorded' | 'unused') => (await listUse(office, { list, limit: 10 }, today)).items.length
  const both = async () => [await on('unrecorded'), await on('unused')]
  expect(await both()).toEqual([3, 0])
  const one = await recordCareerEvent(liaison, { personId: first.id, ...appointed }, now)
  if (!one.ok) throw new Error(one.error)
  expect(await both()).toEqual([2, 0])
  const corrections = await Promise.all([1, 2, 3].map(() => recordCareerEvent(liaison, { personId: first.id, kind: 'NO_CHANGE', happenedOn: addDays(today, -100), correctsId: one.value.id }, now)))
  expect(corrections.filter(({ ok }) => ok)).toHaveLength(1)
  expect(corrections.flatMap((result) => (result.ok ? [] : [result.error]))).toEqual(['corrected_already', 'corrected_already'])
  expect(await both()).toEqual([2, 1])
  expect(await countUse(await actorForProvince({ id: school.provinceId }), today)).toMatchObject([{ agencyId: agency.id, completed: 3, ripe: 3, unrecorded: 2, unused: 1 }])
  expect((await findCareer(office, first.id))?.events.map(({ kind, corrected }) => [kind, corrected])).toEqual([['NO_CHANGE', false], ['APPOINTED', true]])
  await expect(db.$executeRaw`update career_event set post = 'X' where id = ${one.value.id}::uuid`).rejects.toThrow('career_event_is_never_rewritten')
})

test('what was recorded before a course ended says nothing of its use; who is not yet expected to be used counts as completed only', async () => {
  const { school, agency, first, liaison, office } = await trained()
  expect(await recordCareerEvent(liaison, { personId: first.id, kind: 'PLANNED', happenedOn: addDays(today, -770), post: 'Trưởng phòng', decisionNumber: '7/QĐ' }, now)).toMatchObject({ ok: true })
  for (const ago of [750, 100]) await makeTrainee(await makeCohort(school, { status: 'COMPLETED', opensOn: addDays(today, -1000) }), first, { completedOn: addDays(today, -ago) })
  expect(await countUse(office, today)).toMatchObject([{ agencyId: agency.id, completed: 5, ripe: 4, unrecorded: 3, unused: 1 }])
})

test('another agency sees and records nothing; the future, the time before completion and a missing decision are refused', async () => {
  const { school, first, liaison } = await trained()
  const other = await actorForAgency(await makeAgency({ provinceId: school.provinceId }))
  expect(await recordCareerEvent(other, { personId: first.id, ...appointed }, now)).toMatchObject({ ok: false, error: 'person_not_found' })
  expect([await findCareer(other, first.id), (await listUse(other, { list: 'unrecorded', limit: 10 }, today)).items]).toEqual([null, []])
  const why = async (given: object) => {
    const result = await recordCareerEvent(liaison, { personId: first.id, ...appointed, ...given }, now)
    return result.ok ? 'ok' : result.error
  }
  expect([await why({ happenedOn: addDays(today, 1) }), await why({ happenedOn: addDays(today, -801) }), await why({ decisionNumber: undefined }), await why({ post: undefined })])
    .toEqual(['in_future', 'before_completion', 'decision_missing', 'post_missing'])
})

test('the last word of a manager decides who is not able; lists page, count and leave with their reason', async () => {
  const { school, cohort, trainees, liaison, office, agency } = await trained()
  const round = await makeRound(school, cohort, trainees, { respondent: 'MANAGER' })
  await db.$executeRaw`alter table evaluation_item disable trigger evaluation_item_of_a_draft_only`
  await db.$executeRaw`insert into evaluation_item (template_id, code, position, kind, text_vi, text_en) select template_id, 'ABLE', 9, 'YES_NO', 'Đảm đương', 'Able' from evaluation_round where id = ${round.id}::uuid`
  await db.$executeRaw`alter table evaluation_item enable trigger evaluation_item_of_a_draft_only`
  for (const [index, { token }] of round.invitations.entries()) await answerEvaluation(publicActor, { token, answers: { FIT: 2, USED: false, ABLE: index > 0 } }, now)
  expect((await listUse(liaison, { list: 'unable', limit: 10 }, today)).items.map(({ traineeId }) => traineeId)).toEqual([trainees[0]?.id])
  const { value: page, statements } = await countStatements(() => listUse(office, { list: 'unrecorded', limit: 2 }, today))
  expect([page.items.length, page.nextCursor === null, statements]).toEqual([2, false, 1])
  expect(await countUse(office, today)).toMatchObject([{ agencyId: agency.id, completed: 3, ripe: 3, unrecorded: 3, unused: 0, unable: 1 }])
  expect(await exportUse(office, { list: 'unrecorded', reason: 'Rà soát quy hoạch' }, now)).toMatchObject({ ok: true, value: { rows: [{}, {}, {}] } })
  expect(await exportUseCounts(office, { reason: 'Rà soát quy hoạch' }, now)).toMatchObject({ ok: true, value: { rows: [{ agencyId: agency.id, completed: 3, ripe: 3, unrecorded: 3, unused: 0, unable: 1, untrained: 0 }] } })
  expect(await exportUseCounts(await actorForProvince({ id: school.provinceId }), { reason: 'Rà soát quy hoạch' }, now)).toMatchObject({ ok: true, value: { rows: [{ agencyId: agency.id }] } })
  expect(await db.event.count({ where: { type: 'list.exported', schoolId: school.id } })).toBe(2)
})

test('a version in use is copied and never edited; one draft at a time', async () => {
  const { office } = await trained()
  const started = await startQuestionnaire(office, { model: 'AFTER_MANAGER' })
  if (!started.ok) throw new Error(started.error)
  const templateId = started.value.id
  const draft = { templateId, title: 'Phiếu', timings: ['MONTHS_6' as const], items: [...standardForms.AFTER_MANAGER.items] }
  expect(await editDraft(office, { ...draft, items: draft.items.slice(0, 5) })).toMatchObject({ ok: false, error: 'too_few_items' })
  expect(await editDraft(office, draft)).toMatchObject({ ok: true })
  expect(await copyVersion(office, { templateId })).toMatchObject({ ok: false, error: 'draft_exists' })
  expect(await useVersion(office, { templateId })).toMatchObject({ ok: true })
  expect(await editDraft(office, draft)).toMatchObject({ ok: false, error: 'in_use' })
  await expect(db.$executeRaw`update evaluation_template set title = 'X' where id = ${templateId}::uuid`).rejects.toThrow('evaluation_template_in_use_stays')
  await expect(db.$executeRaw`delete from evaluation_item where template_id = ${templateId}::uuid`).rejects.toThrow('evaluation_item_of_a_draft_only')
  const copies = await Promise.all([copyVersion(office, { templateId }), copyVersion(office, { templateId }), copyVersion(office, { templateId })])
  expect(copies.filter(({ ok }) => ok)).toHaveLength(1)
  const copied = copies.find(({ ok }) => ok)
  if (!copied?.ok) throw new Error('one copy was made')
  const changed = draft.items.map((item) => (item.code === 'FIT' ? { ...item, kind: 'YES_NO' as const } : item))
  expect(await editDraft(office, { ...draft, templateId: copied.value.id, items: changed })).toMatchObject({ ok: false, error: 'item_changes_kind', details: { code: 'FIT' } })
})

test('every standard form could go into use as it is', () => {
  const forms: StandardForm[] = Object.values(standardForms)
  const kinds = new Map(forms.flatMap(({ items }) => items.map(({ code, kind }) => [code, kind] as const)))
  expect(forms.map(({ items }) => versionFault(items, kinds))).toEqual(forms.map(() => null))
})

test('an item has one open task of a course; a task closes once, and declining says why', async () => {
  const { cohort, office } = await trained()
  const { courseId } = await db.cohort.findUniqueOrThrow({ where: { id: cohort.id }, select: { courseId: true } })
  const opened = await Promise.all([1, 2].map(() => openRevisionTask(office, { courseId, text: 'Thêm thực tế', itemCode: 'FIT' }, now)))
  expect(opened.filter(({ ok }) => ok)).toHaveLength(1)
  const task = opened.find(({ ok }) => ok)
  if (!task?.ok) throw new Error('one was opened')
  expect(await closeRevisionTask(office, { taskId: task.value.id, status: 'DECLINED' }, now)).toMatchObject({ ok: false, error: 'reason_missing' })
  const closed = await Promise.all([1, 2].map(() => closeRevisionTask(office, { taskId: task.value.id, status: 'DONE' }, now)))
  expect(closed.filter(({ ok }) => ok)).toHaveLength(1)
})

test('a task of a revision says what the questionnaire asks, in the words of the version in use', async () => {
  const { cohort, office } = await trained()
  const { courseId } = await db.cohort.findUniqueOrThrow({ where: { id: cohort.id }, select: { courseId: true } })
  const started = await startQuestionnaire(office, { model: 'AFTER_MANAGER' })
  if (!started.ok) throw new Error(started.error)
  expect(await useVersion(office, { templateId: started.value.id })).toMatchObject({ ok: true })
  expect(await openRevisionTask(office, { courseId, text: 'Thêm thực tế', itemCode: 'FIT' }, now)).toMatchObject({ ok: true })
  expect(await openRevisionTask(office, { courseId, text: 'Thêm tài liệu' }, now)).toMatchObject({ ok: true })
  const asked = standardForms.AFTER_MANAGER.items.find(({ code }) => code === 'FIT')
  const { value, statements } = await countStatements(() => listRevisionTasks(office, undefined))
  expect(value.map(({ text, item }) => [text, item?.textVi ?? null])).toEqual(expect.arrayContaining([['Thêm thực tế', asked?.textVi], ['Thêm tài liệu', null]]))
  expect(statements).toBe(2)
})
