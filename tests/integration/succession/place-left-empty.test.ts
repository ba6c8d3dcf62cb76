// An agency of an agreement that ends without an heir, and one whose heir is asked under the next version.
import { expect, test } from 'vitest'
import { runDuties } from '@/lib/agreements/obligations/jobs'
import { findImpact } from '@/lib/agreements/obligations/queries/find-impact'
import { keepAgreements } from '@/lib/agreements/signing/jobs'
import { db } from '@/lib/db/client'
import { addDays, dateOf, instantAt } from '@/lib/time'
import { enactVersion, makeAgreement } from '../../support/agreements'
import { promise } from '../../support/duties'
import { makeAgency, now, today } from '../../support/factories'
import { allViolations } from '../../support/sane-seats'
import { carryOut, makeOrganisations, startOf } from '../../support/succession'

async function world() {
  const { province, school, decider, office, agencies: [member, heir] } = await makeOrganisations(2, { people: 0, cohorts: 0 })
  if (!member || !heir) throw new Error('no world')
  const party = await makeAgency({ province })
  const agreement = await makeAgreement(school, { party, members: [member], status: 'DRAFT' })
  const keys = {
    member: await promise(agreement, 'sending', { title: 'Báo cáo năm', dueKind: 'YEARLY', dueMonth: 11, dueDay: 10 }),
    party: await promise(agreement, 'agency', { title: 'Thẩm định', dueKind: 'YEARLY', dueMonth: 11, dueDay: 1 }),
  }
  await enactVersion(agreement.versionId, 'IN_FORCE')
  await runDuties(now)
  return { school, decider, office, party, member, heir, agreement, keys }
}

test.each(['member', 'party'] as const)('a %s of an agreement can end without an heir: its duties end visibly, what was done stays, nothing new is asked', async (who) => {
  const all = await world()
  const { versionId } = all.agreement
  const agencyId = all[who].id
  const open = await db.obligation.findMany({ where: { versionId, agencyId } })
  expect(open.length).toBeGreaterThan(0)
  const others = await db.obligation.count({ where: { versionId, withdrawnOn: null, NOT: { agencyId } } })
  expect(await carryOut(all.decider, startOf({ kind: 'DISSOLVE', from: [agencyId] }))).toMatchObject({ ok: true })
  const after = await db.obligation.findMany({ where: { versionId, agencyId } })
  expect(after.map(({ withdrawnReason }) => withdrawnReason)).toEqual(open.map(() => 'PARTY_LEFT'))
  expect(await db.event.count({ where: { type: 'obligation.withdrawn', subjectId: { in: open.map(({ id }) => id) } } })).toBe(open.length)
  expect(await db.obligation.count({ where: { versionId, withdrawnOn: null, NOT: { agencyId } } })).toBe(others)
  const rows = await db.obligation.count({ where: { versionId } })
  await runDuties(instantAt(addDays(today, 1), '07:00'))
  expect(await db.obligation.count({ where: { versionId } })).toBe(rows)
  expect(await allViolations()).toEqual([])
})

test('what an agency did under one version is not asked of its heir under the next, nor shown as new', async () => {
  const { agreement, decider, office, member, heir, party, keys } = await world()
  const done = await db.obligation.updateMany({ where: { versionId: agreement.versionId, agencyId: member.id, period: '2026' }, data: { evidenceNumber: '7-BC', evidenceOn: dateOf(today) } })
  expect(done.count).toBe(1)
  expect(await carryOut(decider, startOf({ kind: 'MERGE', from: [member.id], to: [heir.id] }))).toMatchObject({ ok: true })
  const next = await db.agreementVersion.create({
    data: {
      agreementId: agreement.id, number: 2, status: 'DRAFT', validFrom: dateOf(today), validTo: dateOf('2035-12-31'), reviewMonth: 12, legalBasis: [],
      parties: { create: [{ position: 1, kind: 'SCHOOL', label: 'Trường' }, { position: 2, kind: 'AGENCY', agencyId: party.id, label: 'Ban Tổ chức' }, { position: 3, kind: 'SENDING_AGENCIES', label: 'Cơ quan cử', members: { create: [{ agencyId: heir.id }] } }] },
    },
    select: { id: true, parties: { where: { position: 3 }, select: { id: true } } },
  })
  await promise(agreement, 'sending', { versionId: next.id, partyId: next.parties[0]?.id ?? '', key: keys.member, title: 'Báo cáo năm', dueKind: 'YEARLY', dueMonth: 11, dueDay: 10 })
  await enactVersion(next.id, 'SIGNED', { number: '06-QC/TU', on: '2026-03-10' })
  const shown = await findImpact(office, agreement.id, 2, today)
  const before = await db.obligation.count({ where: { version: { agreementId: agreement.id } } })
  await keepAgreements(instantAt(today, '07:10'))
  await runDuties(instantAt(today, '07:20'))
  expect(await db.obligation.count({ where: { versionId: next.id, agencyId: heir.id, period: '2026' } })).toBe(0)
  expect(await db.obligation.count({ where: { version: { agreementId: agreement.id } } })).toBe(before + (shown?.counts.appearing ?? 0))
})
