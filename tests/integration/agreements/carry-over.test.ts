// A version that takes the place of another: nothing that is open is lost, and what was shown before is what happens.
import { expect, test } from 'vitest'
import { countAffected, findImpact } from '@/lib/agreements/obligations/queries/find-impact'
import { carryOver } from '@/lib/agreements/obligations/steps/carry-over'
import { runDuties } from '@/lib/agreements/obligations/jobs'
import { keepAgreements } from '@/lib/agreements/signing/jobs'
import { db } from '@/lib/db/client'
import { dateOf, instantAt } from '@/lib/time'
import { actorForAgency, actorForSchool } from '../../support/actors'
import { enactVersion, makeAgreement } from '../../support/agreements'
import { promise, statesOn } from '../../support/duties'
import { makeAgency, makeProvince, makeSchool, today } from '../../support/factories'

async function world() {
  const province = await makeProvince()
  const school = await makeSchool({ province })
  const [party, member, leaving] = [await makeAgency({ province }), await makeAgency({ province }), await makeAgency({ province })]
  const agreement = await makeAgreement(school, { party, members: [member, leaving], duties: [{ party: 'school', due: 12 }], status: 'DRAFT' })
  const keys = {
    moved: await promise(agreement, 'sending', { title: 'Khai nhu cầu', dueKind: 'YEARLY', dueMonth: 9, dueDay: 30, closedBy: 'NEEDS_ANSWERED' }),
    handed: await promise(agreement, 'agency', { title: 'Góp ý chỉ tiêu', dueKind: 'YEARLY', dueMonth: 10, dueDay: 15 }),
    ended: await promise(agreement, 'school', { title: 'Kiểm tra phòng học', dueKind: 'QUARTERLY', dueDays: 5 }),
  }
  await enactVersion(agreement.versionId, 'IN_FORCE')
  await runDuties(instantAt(today, '07:00'))
  return { school, party, member, leaving, agreement, keys, office: await actorForSchool(school) }
}

/** The next version: one member left, one promise ended, one went to the school, one moved by two weeks, one is new. */
async function nextOf({ agreement, keys, member, party }: Awaited<ReturnType<typeof world>>, handedTo: 'school' | 'agency' = 'school') {
  const version = await db.agreementVersion.create({
    data: {
      agreementId: agreement.id, number: 2, status: 'DRAFT', validFrom: dateOf(today), validTo: dateOf('2035-12-31'), reviewMonth: 12, legalBasis: [],
      parties: { create: [{ position: 1, kind: 'SCHOOL', label: 'Trường' }, { position: 2, kind: 'AGENCY', agencyId: party.id, label: 'Ban Tổ chức' }, { position: 3, kind: 'SENDING_AGENCIES', label: 'Cơ quan cử', members: { create: [{ agencyId: member.id }] } }] },
    },
    select: { id: true, parties: { orderBy: { position: 'asc' }, select: { id: true } } },
  })
  const at = (index: number) => ({ versionId: version.id, partyId: version.parties[index]?.id ?? '' })
  await promise(agreement, 'sending', { ...at(2), key: keys.moved, title: 'Khai nhu cầu', dueKind: 'YEARLY', dueMonth: 9, dueDay: 16, closedBy: 'NEEDS_ANSWERED' })
  await promise(agreement, handedTo, { ...at(handedTo === 'school' ? 0 : 1), key: keys.handed, title: 'Góp ý chỉ tiêu', dueKind: 'YEARLY', dueMonth: 10, dueDay: 15 })
  await promise(agreement, 'school', { ...at(0), title: 'Họp giao ban', dueKind: 'YEARLY', dueMonth: 6, dueDay: 30 })
  await enactVersion(version.id, 'SIGNED', { number: '06-QC/TU', on: '2026-03-10' })
  return version
}

test('what is open goes on or ends with its reason; as many after as before; a second run changes nothing', async () => {
  const all = await world()
  const { agreement, office, member, leaving } = all
  const next = await nextOf(all)
  const before = await db.obligation.count({ where: { version: { agreementId: agreement.id } } })
  const shown = await findImpact(office, agreement.id, 2, today)
  await keepAgreements(instantAt(today, '07:10'))
  const rows = await db.obligation.findMany({ where: { version: { agreementId: agreement.id } }, include: { commitment: { select: { key: true } } } })
  expect(await db.agreementVersion.findMany({ where: { agreementId: agreement.id }, orderBy: { number: 'asc' }, select: { status: true } })).toEqual([{ status: 'SUPERSEDED' }, { status: 'IN_FORCE' }])
  const fates = await db.event.findMany({ where: { type: { in: ['obligation.carried', 'obligation.withdrawn'] }, subjectId: { in: rows.map(({ id }) => id) } }, select: { type: true } })
  expect(fates).toHaveLength(before)
  expect(shown?.counts).toMatchObject({ open: before, ending: fates.filter(({ type }) => type === 'obligation.withdrawn').length })
  expect(shown?.counts.appearing).toBe(rows.length - before)
  const reasons = new Map<string, number>()
  for (const { withdrawnReason } of rows) if (withdrawnReason) reasons.set(withdrawnReason, (reasons.get(withdrawnReason) ?? 0) + 1)
  expect([...reasons.keys()].toSorted()).toEqual(['PARTY_LEFT', 'PROMISE_ENDED'])
  const needs = rows.filter(({ closedBy, withdrawnOn }) => closedBy === 'NEEDS_ANSWERED' && withdrawnOn === null)
  expect(new Set(needs.map(({ agencyId }) => agencyId))).toEqual(new Set([member.id]))
  expect(needs.every(({ dueOn, versionId }) => dueOn.toISOString().slice(5, 10) === '09-16' && versionId === next.id)).toBe(true)
  expect(rows.filter(({ agencyId, withdrawnReason }) => agencyId === leaving.id && withdrawnReason !== 'PARTY_LEFT')).toEqual([])
  const handed = rows.filter(({ commitment }) => commitment?.key === all.keys.handed)
  expect(handed.every(({ agencyId, versionId }) => agencyId === null && versionId === next.id)).toBe(true)
  expect((await statesOn(agreement.versionId, today)).every(({ state }) => state === 'withdrawn')).toBe(true)
  expect(await db.$transaction((tx) => carryOver(tx, 'system', { from: agreement.versionId, to: next.id }, today))).toEqual({ carried: 0, withdrawn: 0, opened: 0 })
})

test('what was done before its day is not asked for again by the next version, nor shown as new', async () => {
  const all = await world()
  const { agreement, party } = all
  const done = await db.obligation.updateMany({ where: { versionId: agreement.versionId, agencyId: party.id, title: { startsWith: 'Góp ý' } }, data: { evidenceNumber: '7-CV/BTC', evidenceOn: dateOf(today) } })
  expect(done.count).toBeGreaterThan(0)
  const next = await nextOf(all, 'agency')
  const shown = await findImpact(all.office, agreement.id, 2, today)
  const before = await db.obligation.count({ where: { version: { agreementId: agreement.id } } })
  await keepAgreements(instantAt(today, '07:10'))
  await runDuties(instantAt(today, '07:20'))
  expect(await db.obligation.count({ where: { version: { agreementId: agreement.id } } })).toBe(before + (shown?.counts.appearing ?? 0))
  expect(await db.obligation.count({ where: { versionId: next.id, agencyId: party.id, title: { startsWith: 'Góp ý' } } })).toBe(0)
})

test('the preview counts everything and names to an agency what is its own and the school’s', async () => {
  const all = await world()
  await nextOf(all)
  const [office, liaison] = [await findImpact(all.office, all.agreement.id, 2, today), await findImpact(await actorForAgency(all.member), all.agreement.id, 2, today)]
  expect(office?.counts.dates).toBeGreaterThan(0)
  expect(office?.counts.owners).toBeGreaterThan(0)
  expect(liaison?.counts).toEqual(office?.counts)
  expect(await countAffected(all.office, all.agreement.id, 2, today)).toEqual(office?.counts)
  expect(await countAffected(await actorForSchool(await makeSchool()), all.agreement.id, 2, today)).toBeNull()
  expect(liaison?.fates.some(({ duty }) => duty.agencyId === all.leaving.id)).toBe(false)
  expect(await findImpact(all.office, all.agreement.id, 1, today)).toBeNull()
  expect(await findImpact(await actorForSchool(await makeSchool()), all.agreement.id, 2, today)).toBeNull()
})

test('a version that begins after the one before had expired takes over what was left open', async () => {
  const all = await world()
  await db.agreementVersion.update({ where: { id: all.agreement.versionId }, data: { status: 'EXPIRED' }, select: { id: true } })
  const open = await db.obligation.count({ where: { versionId: all.agreement.versionId } })
  await db.$executeRaw`alter table agreement_version disable trigger user`
  await db.agreementVersion.update({ where: { id: all.agreement.versionId }, data: { validTo: dateOf('2026-03-10') }, select: { id: true } })
  await db.$executeRaw`alter table agreement_version enable trigger user`
  const next = await nextOf(all)
  await keepAgreements(instantAt(today, '07:10'))
  const rows = await db.obligation.findMany({ where: { version: { agreementId: all.agreement.id } } })
  expect(open).toBeGreaterThan(0)
  expect(rows.filter(({ versionId, withdrawnOn }) => versionId !== next.id && withdrawnOn === null)).toEqual([])
})
