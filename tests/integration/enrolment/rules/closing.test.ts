import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { violatedConstraint } from '@/lib/db/fault'
import { endVersion, revokeVersion } from '@/lib/enrolment/eligibility/versions/commands/close-version'
import { decideVersion } from '@/lib/enrolment/eligibility/versions/commands/decide-version'
import { startDraft } from '@/lib/enrolment/eligibility/versions/commands/prepare-draft'
import { findClosing } from '@/lib/enrolment/eligibility/versions/queries/find-closing'
import { findVersion } from '@/lib/enrolment/eligibility/versions/queries/find-version'
import { listVersions } from '@/lib/enrolment/eligibility/versions/queries/list-versions'
import { overviewOf } from '@/lib/enrolment/eligibility/versions/rules/overview'
import { rulesInForce } from '@/lib/enrolment/steps/lock-cohort'
import { addDays, dateOf, dayOrNull, instantAt, type Day } from '@/lib/time'
import { actorForSchool } from '../../../support/actors'
import { makeSchool, now, today } from '../../../support/factories'

const family = 'INTERMEDIATE_THEORY'
const general = '01930000-0000-7000-8000-000000000350'
const paper = { documentNumber: '16/QĐ-TrCT', documentOn: today, reason: 'Ghi nhầm tuổi của nữ' }
const on = (days: number): Day => addDays(today, days)
const at = (day: Day) => instantAt(day, '09:00')

async function world() {
  const school = await makeSchool()
  const [office, leadership] = await Promise.all([actorForSchool(school), actorForSchool(school, 'leadership')])
  const inForce = async (day: Day) => (await rulesInForce(db, { ruleFamily: family, schoolId: school.id }, day)).id
  const decide = async (effectiveOn: Day, when = now) => {
    const draft = await startDraft(office, { family, title: 'x' }, when)
    if (!draft.ok) throw new Error(draft.error)
    const decided = await decideVersion(leadership, { id: draft.value.id, revision: 1, decision: { effectiveOn, documentNumber: '15/QĐ-TrCT', documentOn: today, baseId: await inForce(effectiveOn) } }, when)
    if (!decided.ok) throw new Error(decided.error)
    return decided.value.id
  }
  const span = async (id: string) => { const row = await db.ruleSet.findUniqueOrThrow({ where: { id } }); return [dayOrNull(row.validFrom), dayOrNull(row.validTo)] }
  return { school, office, leadership, inForce, decide, span }
}
const refused = async (write: () => Promise<unknown>) => violatedConstraint(await write().catch((error: unknown) => error))

test('taken back the day before its first, never on it: it judges nobody, and the one before it lasts again', async () => {
  const { school, office, leadership, inForce, decide, span } = await world()
  const [first, wrong] = [await decide(today), await decide(on(10))]
  expect(await span(first)).toEqual([today, on(9)])
  expect(await findClosing(leadership, wrong, at(on(9)))).toMatchObject({ as: 'revoke', instead: { id: first } })
  expect(await revokeVersion(leadership, { id: wrong, ...paper }, at(on(10)))).toMatchObject({ error: 'version_began' })
  expect(await revokeVersion(leadership, { id: wrong, ...paper, documentOn: on(10) }, at(on(9)))).toMatchObject({ error: 'document_in_future', details: { field: 'documentOn' } })
  expect(await revokeVersion(leadership, { id: wrong, ...paper }, at(on(9)))).toMatchObject({ ok: true })
  expect([await span(first), await inForce(on(9)), await inForce(on(10)), await inForce(on(11))]).toEqual([[today, null], first, first, first])
  expect(await revokeVersion(leadership, { id: wrong, ...paper }, at(on(9)))).toMatchObject({ error: 'version_revoked' })
  expect(await findVersion(office, wrong)).toMatchObject({ revoked: true, closing: { number: '16/QĐ-TrCT', on: today, reason: paper.reason, at: on(9) } })
  const [shown] = overviewOf({ versions: (await listVersions(office)).filter((one) => one.family === family), drafts: [], families: [], schoolId: school.id }, on(9))
  expect(shown?.versions.map(({ state, closing }) => [state, closing?.number])).toEqual([['SHADOWED', undefined], ['PAST', undefined], ['REVOKED', '16/QĐ-TrCT'], ['IN_FORCE', undefined]])
  expect(await db.event.count({ where: { type: 'standards.revoked', schoolId: school.id } })).toBe(1)
})

test('a first version taken back leaves the general one; on its day another may be decided', async () => {
  const { leadership, inForce, decide } = await world()
  const wrong = await decide(on(5))
  expect(await findClosing(leadership, wrong, now)).toMatchObject({ as: 'revoke', instead: { id: general } })
  await revokeVersion(leadership, { id: wrong, ...paper }, now)
  expect(await inForce(on(5))).toBe(general)
  const right = await decide(on(5))
  expect([await inForce(on(4)), await inForce(on(5))]).toEqual([general, right])
})

test('the second version of a school ended, the first does not last again: the page names the general one, and it judges', async () => {
  const { leadership, inForce, decide } = await world()
  const [, second] = [await decide(today), await decide(on(10))]
  expect(await findClosing(leadership, second, at(on(12)))).toMatchObject({ as: 'end', instead: { id: general } })
  expect(await endVersion(leadership, { id: second, ...paper, lastDay: on(12) }, at(on(12)))).toMatchObject({ ok: true })
  expect([await inForce(on(12)), await inForce(on(13))]).toEqual([second, general])
})

test('one put between two and taken back leaves no gap', async () => {
  const { leadership, inForce, decide, span } = await world()
  const [first, last, between] = [await decide(today), await decide(on(20)), await decide(on(10))]
  expect([await span(first), await span(between)]).toEqual([[today, on(9)], [on(10), on(19)]])
  await revokeVersion(leadership, { id: between, ...paper }, now)
  expect([await span(first), await span(last), await inForce(on(10)), await inForce(on(19)), await inForce(on(20))]).toEqual([[today, on(19)], [on(20), null], first, first, last])
})

test('a school ends its own version: the last day, the day after, and what was there before', async () => {
  const { school, leadership, office, inForce, decide, span } = await world()
  const own = await decide(today)
  expect(await endVersion(leadership, { id: own, lastDay: on(-1), ...paper }, now)).toMatchObject({ error: 'end_in_past', details: { field: 'lastDay' } })
  expect(await endVersion(leadership, { id: own, lastDay: on(6), ...paper }, now)).toMatchObject({ ok: true })
  expect([await span(own), await inForce(on(5)), await inForce(on(6)), await inForce(on(7))]).toEqual([[today, on(6)], own, own, general])
  expect(await endVersion(leadership, { id: own, lastDay: on(3), ...paper }, now)).toMatchObject({ error: 'version_ended' })
  expect(await findClosing(leadership, own, now)).toBeNull()
  expect((await listVersions(office)).find(({ id }) => id === own)).toMatchObject({ revoked: false, validTo: on(6), closing: { number: '16/QĐ-TrCT' } })
  expect(await db.event.count({ where: { type: 'standards.ended', schoolId: school.id } })).toBe(1)
})

test('a version decided over an end lasts; taken back, the end holds again', async () => {
  const { leadership, inForce, decide, span } = await world()
  const own = await decide(today)
  await endVersion(leadership, { id: own, lastDay: on(6), ...paper }, now)
  const next = await decide(on(4))
  expect([await span(own), await span(next)]).toEqual([[today, on(3)], [on(4), null]])
  await revokeVersion(leadership, { id: next, ...paper }, now)
  expect([await span(own), await inForce(on(6)), await inForce(on(7))]).toEqual([[today, on(6)], own, general])
})

test('what has not begun is not ended, what is followed ends no later, and what is past is neither', async () => {
  const { leadership, decide } = await world()
  const [first, second] = [await decide(today), await decide(on(10))]
  expect(await endVersion(leadership, { id: second, lastDay: on(20), ...paper }, now)).toMatchObject({ error: 'version_not_in_force' })
  expect(await endVersion(leadership, { id: first, lastDay: on(9), ...paper }, now)).toMatchObject({ error: 'ends_before', details: { field: 'lastDay' } })
  expect(await endVersion(leadership, { id: first, lastDay: on(9), ...paper }, at(on(10)))).toMatchObject({ error: 'version_not_in_force' })
  expect(await revokeVersion(leadership, { id: first, ...paper }, at(on(10)))).toMatchObject({ error: 'version_began' })
  expect(await endVersion(leadership, { id: first, lastDay: on(8), ...paper }, now)).toMatchObject({ ok: true })
})

test('whose it is: the leadership of the school alone, and never a general version', async () => {
  const { office, leadership, decide } = await world()
  const stranger = await actorForSchool(await makeSchool(), 'leadership')
  const id = await decide(on(5))
  expect(await revokeVersion(office, { id, ...paper }, now)).toMatchObject({ error: 'not_allowed' })
  expect(await revokeVersion(stranger, { id, ...paper }, now)).toMatchObject({ error: 'version_not_found' })
  expect(await endVersion(leadership, { id: general, lastDay: on(5), ...paper }, now)).toMatchObject({ error: 'version_not_found' })
  expect([await findClosing(office, id, now), await findClosing(stranger, id, now), await findClosing(leadership, general, now)]).toEqual([null, null, null])
})

test('rivals at one moment: taken back once, and a version decided meanwhile never overlaps what lasts again', async () => {
  const { school, leadership, office, decide } = await world()
  await decide(today)
  const wrong = await decide(on(10))
  const draft = await startDraft(office, { family, title: 'x' }, now)
  const later = decideVersion(leadership, { id: draft.ok ? draft.value.id : '', revision: 1, decision: { effectiveOn: on(20), documentNumber: '17/QĐ-TrCT', documentOn: today, baseId: wrong } }, now)
  const [first, second, decided] = await Promise.all([revokeVersion(leadership, { id: wrong, ...paper }, now), revokeVersion(leadership, { id: wrong, ...paper }, now), later])
  expect([first, second].map((one) => (one.ok ? 'revoked' : one.error)).toSorted()).toEqual(['revoked', 'version_revoked'])
  expect(decided.ok ? 'decided' : decided.error).toMatch(/^(decided|base_changed)$/)
  const held = await db.ruleSet.findMany({ where: { schoolId: school.id, revoked: false }, orderBy: { validFrom: 'asc' } })
  expect(held.map(({ validFrom, validTo }) => [dayOrNull(validFrom), dayOrNull(validTo)])).toEqual(decided.ok ? [[today, on(19)], [on(20), null]] : [[today, null]])
})

test('the database takes nothing back that began, nothing twice, and lets no version last longer for another reason', async () => {
  const { school, leadership, decide } = await world()
  const [first, wrong] = [await decide(today), await decide(on(10))]
  const closing = { closedAt: now, closedById: leadership.accountId, closedNumber: '16/QĐ-TrCT', closedOn: dateOf(today), closedReason: 'x' }
  expect(await refused(() => db.ruleSet.update({ where: { id: first }, data: { revoked: true, ...closing } }))).toBe('rule_set_revoked_before_it_began')
  expect(await refused(() => db.ruleSet.update({ where: { id: wrong }, data: { revoked: true } }))).toBe('rule_set_closing_is_whole')
  expect(await refused(() => db.ruleSet.update({ where: { id: first }, data: { lastDay: dateOf(on(3)), ...closing } }))).toBe('rule_set_ended_on_its_day_or_later')
  expect(await refused(() => db.ruleSet.update({ where: { id: first }, data: { validTo: null } }))).toBe('rule_set_is_never_rewritten')
  await revokeVersion(leadership, { id: wrong, ...paper }, now)
  expect(await refused(() => db.ruleSet.update({ where: { id: wrong }, data: { closedReason: 'khác' } }))).toBe('rule_set_is_never_rewritten')
  expect(await refused(() => db.ruleSet.update({ where: { id: wrong }, data: { revoked: false, closedAt: null, closedById: null, closedNumber: null, closedOn: null, closedReason: null } }))).toBe('rule_set_is_never_rewritten')
  // Cut at the day on which the one taken back would have begun, it stays cut: that one was taken back before.
  await db.ruleSet.update({ where: { id: first }, data: { validTo: dateOf(on(9)) } })
  expect(await refused(() => db.ruleSet.update({ where: { id: first }, data: { validTo: null } }))).toBe('rule_set_is_never_rewritten')
  expect(await db.ruleSet.count({ where: { schoolId: school.id } })).toBe(2)
})
