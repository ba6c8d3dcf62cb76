// An agency that ended keeps its last name wherever what it did is told; a name that begins later is not shown before its day.
import { expect, test } from 'vitest'
import { listCalendar } from '@/lib/agreements/calendar/queries/list-calendar'
import { db } from '@/lib/db/client'
import { recordEvent } from '@/lib/events/record'
import { deliverOutbox } from '@/lib/notifications/jobs'
import { listNotifications } from '@/lib/notifications/queries'
import { startCase } from '@/lib/succession/commands/prepare-case'
import { findCase, listCases } from '@/lib/succession/queries/find-case'
import { listAgencies } from '@/lib/succession/queries/list-agencies'
import { searchKey } from '@/lib/text'
import { addDays, dateOf } from '@/lib/time'
import { makeAgreement } from '../../support/agreements'
import { makeAgency, now, today } from '../../support/factories'
import { makeCall } from '../../support/needs'
import { must } from '../../support/reports'
import { carryOut, makeOrganisations, startOf } from '../../support/succession'

const LATER = 'Sở Mang Tên Sau'

test('names are those of their day: of who ended, and of who is to be renamed', async () => {
  const { province, school, decider, office, agencies: [a, b, c] } = await makeOrganisations(3, { people: 0, cohorts: 0 })
  if (!a || !b || !c) throw new Error('no world')
  await makeAgreement(school, { party: await makeAgency({ province }), members: [b], duties: [{ party: 'sending', due: -1, agency: b, evidence: '3/BC' }] })
  const callId = await makeCall(office)
  await db.$transaction((tx) => recordEvent(tx, 'system', { type: 'needs.stated', callId, schoolId: school.id, agencyId: b.id, data: { year: 2027, headcount: 4 } }))
  await deliverOutbox(new Date(Date.now() + 60_000))
  await must(carryOut(decider, startOf({ kind: 'MERGE', from: [b.id], to: [a.id] })))
  await db.agencyName.updateMany({ where: { agencyId: a.id }, data: { validTo: dateOf(addDays(today, 9)) } })
  await db.agencyName.create({ data: { agencyId: a.id, name: LATER, shortName: LATER, searchName: searchKey(LATER), validFrom: dateOf(addDays(today, 10)) }, select: { id: true } })

  expect((await listCalendar(office, today)).map(({ debtor }) => debtor)).toEqual([b.name])
  expect((await listNotifications(office, { limit: 50 })).items.find(({ kind }) => kind === 'needs.stated')?.about?.agency).toBe(b.name)
  const line = async (id: string, on = today) => (await listAgencies(decider, { state: 'all', limit: 50 }, on)).items.find((one) => one.id === id)
  expect(await line(b.id)).toMatchObject({ name: b.name, heirs: [{ name: a.name }] })
  expect([(await line(a.id))?.name, (await line(a.id, addDays(today, 10)))?.name]).toEqual([a.name, LATER])
  const { id } = await must(startCase(decider, startOf({ kind: 'MERGE', from: [a.id], to: [c.id] }), now))
  expect((await listCases(decider)).flatMap(({ from }) => from).toSorted()).toEqual([a.name, b.name].toSorted())
  expect((await findCase(decider, id, now))?.names).toMatchObject({ [a.id]: a.name, [c.id]: c.name })
})
