// Whoever takes a duty over is told of it: by the next version, or as the heir of an agency that ended; whoever goes on owing its own hears nothing.
import { expect, test } from 'vitest'
import { runDuties } from '@/lib/agreements/obligations/jobs'
import { keepAgreements } from '@/lib/agreements/signing/jobs'
import { db } from '@/lib/db/client'
import { deliverOutbox } from '@/lib/notifications/jobs'
import { listNotifications } from '@/lib/notifications/queries'
import { dateOf, instantAt } from '@/lib/time'
import { actorForAgency } from '../../support/actors'
import { enactVersion, makeAgreement } from '../../support/agreements'
import { promise } from '../../support/duties'
import { makeAgency, now, today, type Agency } from '../../support/factories'
import { carryOut, makeOrganisations, startOf } from '../../support/succession'

const toldOf = async ({ accountId }: { accountId: string }) => {
  await deliverOutbox(new Date(Date.now() + 60_000))
  const rows = await db.notification.findMany({ where: { accountId, kind: 'obligation.carried' }, select: { data: true } })
  const ids = rows.map(({ data }) => (typeof data === 'object' && data !== null && 'subjectId' in data && typeof data['subjectId'] === 'string' ? data['subjectId'] : ''))
  const titles = await db.obligation.findMany({ where: { id: { in: ids } }, orderBy: { title: 'asc' }, select: { commitment: { select: { title: true } } } })
  return [...new Set(titles.map(({ commitment }) => commitment?.title))]
}

async function world(members: readonly Agency[], { province, school, office, decider }: Awaited<ReturnType<typeof makeOrganisations>>) {
  const party = await makeAgency({ province })
  const agreement = await makeAgreement(school, { party, members, status: 'DRAFT' })
  const yearly = { dueKind: 'YEARLY', dueMonth: 3, dueDay: 30 }
  const keys = {
    own: await promise(agreement, 'sending', { ...yearly, title: 'Báo cáo năm' }), toSchool: await promise(agreement, 'agency', { ...yearly, title: 'Góp ý' }),
    toProvince: await promise(agreement, 'school', { ...yearly, title: 'Khen thưởng' }), toParty: await promise(agreement, 'province', { ...yearly, title: 'Thẩm định' }),
  }
  await enactVersion(agreement.versionId, 'IN_FORCE')
  await runDuties(now)
  return { party, agreement, keys, yearly, office, province: decider, liaison: await actorForAgency(party) }
}

test('the next version puts promises elsewhere: school, province and agency hear of what each takes over, and of nothing else', async () => {
  const base = await makeOrganisations(1, { people: 0, cohorts: 0 })
  const [member] = base.agencies
  if (!member) throw new Error('no world')
  const { party, agreement, keys, yearly, office, province, liaison } = await world([member], base)
  const version = await db.agreementVersion.create({
    data: {
      agreementId: agreement.id, number: 2, status: 'DRAFT', validFrom: dateOf(today), validTo: dateOf('2035-12-31'), reviewMonth: 12, legalBasis: [],
      parties: {
        create: [{ position: 1, kind: 'SCHOOL', label: 'Trường' }, { position: 2, kind: 'AGENCY', agencyId: party.id, label: 'Ban Tổ chức' },
          { position: 3, kind: 'SENDING_AGENCIES', label: 'Cơ quan cử', members: { create: [{ agencyId: member.id }] } }, { position: 4, kind: 'PROVINCE', label: 'Tỉnh ủy' }],
      },
    },
    select: { id: true, parties: { orderBy: { position: 'asc' }, select: { id: true } } },
  })
  const at = (place: number) => ({ versionId: version.id, partyId: version.parties[place]?.id ?? '', ...yearly })
  await promise(agreement, 'sending', { ...at(2), key: keys.own, title: 'Báo cáo năm' })
  await promise(agreement, 'school', { ...at(0), key: keys.toSchool, title: 'Góp ý' })
  await promise(agreement, 'province', { ...at(3), key: keys.toProvince, title: 'Khen thưởng' })
  await promise(agreement, 'agency', { ...at(1), key: keys.toParty, title: 'Thẩm định' })
  await enactVersion(version.id, 'SIGNED', { number: '06-QC/TU', on: '2026-03-10' })
  await keepAgreements(instantAt(today, '07:10'))
  const [own] = base.staff
  if (!own) throw new Error('no staff')
  expect([await toldOf(office), await toldOf(province), await toldOf(liaison), await toldOf(own.nominator)]).toEqual([['Góp ý'], ['Khen thưởng'], ['Thẩm định'], []])
  // It is named to whoever owes it now.
  expect((await listNotifications(office, { limit: 50 })).items.find(({ kind }) => kind === 'obligation.carried')?.about?.task).toContain('Góp ý')
})

test('the heir of a merger hears of the open duties it takes over', async () => {
  const base = await makeOrganisations(2, { people: 0, cohorts: 0 })
  const [a, b] = base.staff
  if (!a || !b) throw new Error('no world')
  const { agreement } = await world([a.agency], base)
  const rows = await db.obligation.findMany({ where: { versionId: agreement.versionId, agencyId: a.agency.id }, orderBy: { dueOn: 'asc' }, select: { id: true } })
  expect(rows.length).toBeGreaterThan(0)
  expect(await carryOut(base.decider, startOf({ kind: 'MERGE', from: [a.agency.id], to: [b.agency.id] }))).toMatchObject({ ok: true })
  expect(await toldOf(b.nominator)).toEqual(['Báo cáo năm'])
  expect(await db.notification.count({ where: { accountId: b.nominator.accountId, kind: 'obligation.carried' } })).toBe(rows.length)
})
