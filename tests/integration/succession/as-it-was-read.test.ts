// A case is confirmed as it was read, and its dry run tells of nobody who has not answered.
import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { allotCase, startCase } from '@/lib/succession/commands/prepare-case'
import { confirmCase } from '@/lib/succession/commands/confirm-case'
import { findCase } from '@/lib/succession/queries/find-case'
import { emptyAllotment } from '@/lib/succession/schema'
import { addDays } from '@/lib/time'
import { actorForProvince } from '../../support/actors'
import { makeAgency, makeCohort, makePeople, makeSchool, now, today } from '../../support/factories'
import { makeLecturer, makeRound, makeTrainee } from '../../support/study'
import { carryOut, makeOrganisations, startOf } from '../../support/succession'

async function divided() {
  const { staff: [a, b, c], decider, province } = await makeOrganisations(3, { people: 2, cohorts: 0 })
  if (!a || !b || !c) throw new Error('no world')
  const started = await startCase(decider, startOf({ kind: 'SPLIT', from: [a.agency.id], to: [b.agency.id, c.agency.id] }), now)
  if (!started.ok) throw new Error(started.error)
  const say = (to: string) => ({ ...emptyAllotment, roles: { [a.nominator.roleId]: 'END' as const }, rest: { [a.agency.id]: to }, others: { [a.agency.id]: to } })
  return { a, b, c, decider, other: await actorForProvince(province), caseId: started.value.id, say }
}

test('who read one allotment does not confirm another, though nothing else changed', async () => {
  const { a, b, c, decider, other, caseId, say } = await divided()
  expect((await allotCase(decider, { caseId, revision: 1, allotment: say(b.agency.id) }, now)).ok).toBe(true)
  const read = await findCase(decider, caseId, now)
  expect((await allotCase(other, { caseId, revision: 2, allotment: say(c.agency.id) }, now)).ok).toBe(true)
  expect(await confirmCase(decider, { caseId, fingerprint: read?.fingerprint ?? '' }, now)).toMatchObject({ ok: false, error: 'changed_meanwhile' })
  expect(await db.employment.count({ where: { agencyId: a.agency.id, validTo: null } })).toBe(2)
  const again = await findCase(decider, caseId, now)
  expect(await confirmCase(decider, { caseId, fingerprint: again?.fingerprint ?? '' }, now)).toMatchObject({ ok: true })
  expect(await db.employment.count({ where: { agencyId: c.agency.id, validTo: null } })).toBe(4)
})

test('two who save at once do not take back each other\'s people: the later one reads again', async () => {
  const { b, c, decider, other, caseId, say } = await divided()
  const both = await Promise.all([allotCase(decider, { caseId, revision: 1, allotment: say(b.agency.id) }, now), allotCase(other, { caseId, revision: 1, allotment: say(c.agency.id) }, now)])
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  expect(both.flatMap((result) => (result.ok ? [] : [result.error]))).toEqual(['changed_meanwhile'])
})

test('a dry run names nobody of an anonymous round, and nothing of it is kept; the forms of managers are handed over', async () => {
  const school = await makeSchool()
  const province = { id: school.provinceId }
  const [a, b] = [await makeAgency({ province }), await makeAgency({ province })]
  const cohort = await makeCohort(school, { status: 'COMPLETED', opensOn: addDays(today, -200) })
  const trainees = []
  for (const person of await makePeople(a, 5)) trainees.push(await makeTrainee(cohort, person, { completedOn: addDays(today, -10) }))
  const [open, lecturer] = [{ opensOn: addDays(today, -9), closesOn: addDays(today, 5) }, await makeLecturer(school)]
  const anonymous = await makeRound(school, cohort, trainees, { ...open, anonymous: true, respondent: 'TRAINEE', object: 'LECTURER', timing: 'END', lecturerId: lecturer.id })
  const named = await makeRound(school, cohort, trainees, { ...open, respondent: 'MANAGER' })
  const decider = await actorForProvince(province)
  const start = startOf({ kind: 'MERGE', from: [a.id], to: [b.id] })
  const started = await startCase(decider, start, now)
  if (!started.ok) throw new Error(started.error)
  const forms = (await findCase(decider, started.value.id, now))?.items.filter(({ kind }) => kind === 'INVITATION') ?? []
  expect(forms.map(({ id }) => id).toSorted()).toEqual(named.invitations.map(({ id }) => id).toSorted())
  expect(await carryOut(decider, start)).toMatchObject({ ok: true })
  const ids = anonymous.invitations.map(({ id }) => id)
  expect(await db.agencyHandover.count({ where: { subjectId: { in: ids } } })).toBe(0)
  const [kept] = await db.$queryRaw<{ found: number }[]>`select count(*)::int as found from succession_case c, unnest(${ids}::text[]) i(id) where c.seen::text like '%' || i.id || '%' or c.choices::text like '%' || i.id || '%'`
  expect(kept?.found).toBe(0)
  expect(await db.evaluationInvitation.count({ where: { agencyId: b.id, respondent: 'MANAGER' } })).toBe(5)
})
