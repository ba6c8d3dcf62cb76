// Duties as other programs read them: the calendar by a parser that is not ours, the workbook row by row; and what each list costs.
import ICAL from 'ical.js'
import readXlsxFile from 'read-excel-file/node'
import { expect, test } from 'vitest'
import { GET as exported } from '@/app/api/obligations/export/route'
import { actorOfFeed } from '@/lib/access/feed-token'
import { createDutyFeed, revokeDutyFeed } from '@/lib/agreements/calendar/commands/duty-feed'
import { countCalendar, listCalendar, listCalendarDuties, listFeedDuties } from '@/lib/agreements/calendar/queries/list-calendar'
import { dutyCalendar } from '@/lib/agreements/calendar/rules'
import { countAffected, findImpact } from '@/lib/agreements/obligations/queries/find-impact'
import { countDuties, listBoardDuties, listDutiesForPrograms, listDutyChoices } from '@/lib/agreements/obligations/queries/list-duties'
import { db } from '@/lib/db/client'
import { addDays, dateOf } from '@/lib/time'
import { countStatements } from '@/lib/web/context'
import { actorForAgency, actorForSchool } from '../../support/actors'
import { makeAgreement } from '../../support/agreements'
import { keyFor } from '../../support/api'
import { makeAgency, makeProvince, makeSchool, now, today } from '../../support/factories'

async function world() {
  const province = await makeProvince()
  const school = await makeSchool({ province })
  const [party, member] = [await makeAgency({ province }), await makeAgency({ province })]
  const agreement = await makeAgreement(school, {
    party, members: [member],
    duties: [{ party: 'school', due: -3 }, { party: 'school', due: 8, evidence: '3/BC' }, { party: 'sending', due: 20, agency: member }, { party: 'agency', due: 40, agency: party }, { party: 'province', due: 60 }],
  })
  return { school, party, member, agreement, office: await actorForSchool(school), liaison: await actorForAgency(member) }
}
const words = { name: 'Nhiệm vụ', done: (title: string) => `Đã xong: ${title}`, ended: (title: string) => `Thôi: ${title}` }
const read = (text: string) => ICAL.Component.fromString(text).getAllSubcomponents('vevent').map((event) => ({
  uid: String(event.getFirstPropertyValue('uid')), sequence: Number(event.getFirstPropertyValue('sequence')), status: event.getFirstPropertyValue('status'),
  on: new ICAL.Event(event).startDate.toString(), wholeDay: new ICAL.Event(event).startDate.isDate, summary: event.getFirstPropertyValue('summary'),
}))

test('a calendar holds what its owner owes, moves with its day under the same uid, and takes away what ended; a revoked address shows nothing', async () => {
  const { agreement, office, liaison } = await world()
  const made = await createDutyFeed(office, now)
  expect(await createDutyFeed(office, now)).toMatchObject({ ok: false, error: 'feed_exists' })
  if (!made.ok) throw new Error(made.error)
  const show = async () => {
    const actor = await actorOfFeed(made.value.token)
    return actor ? read(dutyCalendar(await listFeedDuties(actor, today), words)) : null
  }
  const first = await show()
  expect(first?.map(({ on, wholeDay, status }) => ({ on, wholeDay, status }))).toEqual([
    { on: addDays(today, -3), wholeDay: true, status: 'CONFIRMED' }, { on: addDays(today, 8), wholeDay: true, status: 'CONFIRMED' },
  ])
  expect(first?.[1]?.summary).toBe('Đã xong: Nhiệm vụ thử')
  const [own] = agreement.obligations
  await db.obligation.update({ where: { id: own ?? '' }, data: { dueOn: dateOf(addDays(today, 2)), revision: 1, updatedAt: now }, select: { id: true } })
  const moved = await show()
  expect(moved?.[0]).toMatchObject({ uid: first?.[0]?.uid, on: addDays(today, 2), sequence: 2 })
  await db.obligation.update({ where: { id: own ?? '' }, data: { withdrawnOn: dateOf(today), withdrawnReason: 'PROMISE_ENDED', revision: 2 }, select: { id: true } })
  expect((await show())?.[0]).toMatchObject({ uid: first?.[0]?.uid, status: 'CANCELLED', sequence: 4 })
  expect(read(dutyCalendar(await listFeedDuties(liaison, today), words)).map(({ on }) => on)).toEqual([addDays(today, 20)])
  await revokeDutyFeed(office, now)
  expect(await show()).toBeNull()
})

test('the workbook read back has one row a duty of twelve months, and taking it away is recorded', async () => {
  const { office, school } = await world()
  // The route asks the clock of this machine: the duties are put into its months.
  await db.$executeRaw`update obligation o set due_on = current_date + 10 from agreement_version v, agreement a where v.id = o.version_id and a.id = v.agreement_id and a.school_id = ${school.id}::uuid and o.evidence_on is null`
  const answer = await exported(new Request('http://portal.test/api/obligations/export', { headers: { authorization: `Bearer ${await keyFor(office)}` } }), { params: Promise.resolve({}) })
  expect(answer.status).toBe(200)
  const [sheet] = await readXlsxFile(Buffer.from(await answer.arrayBuffer()))
  const duties = (sheet?.data ?? []).filter(([, title]) => title === 'Nhiệm vụ thử')
  expect(duties.length).toBeGreaterThanOrEqual(4)
  expect(duties.every(([due]) => due instanceof Date)).toBe(true)
  expect(new Set(duties.map(([, , who]) => who))).toEqual(new Set(['Trường', 'Ban Tổ chức', 'Cơ quan cử', 'Tỉnh ủy']))
  expect(await db.event.count({ where: { type: 'list.exported', schoolId: school.id } })).toBe(1)
})

test('the workbook of the calendar has what the page has: what was withdrawn or does not apply is in neither', async () => {
  const { office, agreement } = await world()
  const [own = ''] = agreement.obligations
  const counted = async () => {
    const [months, days, rows] = [await countCalendar(office, today), await listCalendar(office, today), await listCalendarDuties(office, today)]
    return [months, days].map((groups) => groups.reduce((sum, { total }) => sum + total, 0)).concat(rows.length)
  }
  expect(await counted()).toEqual([5, 5, 5])
  await db.obligation.update({ where: { id: own }, data: { withdrawnOn: dateOf(today), withdrawnReason: 'PROMISE_ENDED' }, select: { id: true } })
  expect(await counted()).toEqual([4, 4, 4])
})

test('a board costs three statements, its calendar one, whatever is asked; the impact of a version eight at most, its sum for a link seven', async () => {
  const { office, agreement, party, member } = await world()
  const cost = async (ask: () => Promise<unknown>) => (await countStatements(ask)).statements
  expect(await cost(() => Promise.all([listBoardDuties(office, { view: 'mine' }, { limit: 50 }, today), countDuties(office, {}, today), listDutyChoices(office, today)]))).toBeLessThanOrEqual(4)
  expect(await cost(() => listCalendar(office, today))).toBe(1)
  expect(await cost(() => listDutiesForPrograms(office, { limit: 50 }, today))).toBe(1)
  await db.agreementVersion.create({
    data: { agreementId: agreement.id, number: 2, status: 'DRAFT', validFrom: dateOf('2031-01-01'), validTo: dateOf('2035-12-31'), reviewMonth: 12, legalBasis: [],
      parties: { create: [{ position: 1, kind: 'SCHOOL', label: 'Trường' }, { position: 2, kind: 'AGENCY', agencyId: party.id, label: 'Ban' }, { position: 3, kind: 'SENDING_AGENCIES', label: 'Cơ quan', members: { create: [{ agencyId: member.id }] } }] } },
    select: { id: true },
  })
  const { value, statements } = await countStatements(() => findImpact(office, agreement.id, 2, today))
  expect(value?.counts).toMatchObject({ open: 4, ending: 1 })
  expect(statements).toBeLessThanOrEqual(8)
  const sum = await countStatements(() => countAffected(office, agreement.id, 2, today))
  expect(sum.value).toEqual(value?.counts)
  expect(sum.statements).toBeLessThanOrEqual(7)
})
