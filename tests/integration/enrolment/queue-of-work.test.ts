// The work of the desk stands by the day it is due: what an agency must answer by its deadline, what the school must decide by the closing of its list.
import { expect, test } from 'vitest'
import { decideNomination } from '@/lib/enrolment/commands/decide-nomination'
import { submitNomination } from '@/lib/enrolment/commands/submit-nomination'
import { listQueue } from '@/lib/enrolment/desk/queries/list-desk'
import { queueFilter } from '@/lib/enrolment/desk/schema'
import { addDays } from '@/lib/time'
import { makeDesk } from '../../support/desk'
import { later, makeCohort, makePerson, now, today } from '../../support/factories'

test('returned nominations stand by their deadline, whatever the order they were returned in', async () => {
  const { office, ids } = await makeDesk({ seats: 3, people: 3 })
  for (const [place, days] of [3, 1, 2].entries()) {
    expect(await decideNomination(office, { id: ids[place] ?? '', decision: { decision: 'return', reasons: ['DOSSIER'], deadline: addDays(today, days) } }, now)).toMatchObject({ ok: true })
  }
  const { items } = await listQueue(office, queueFilter.parse({ status: 'RETURNED' }))
  expect(items.map(({ id, due }) => [id, due])).toEqual([[ids[1], addDays(today, 1)], [ids[2], addDays(today, 2)], [ids[0], addDays(today, 3)]])
})

test('what is to be decided stands by the closing of its class, across classes', async () => {
  const { office, agency, school, nominator } = await makeDesk({ seats: 1, people: 1 })
  const sent: string[] = []
  for (const days of [9, 4, 6]) {
    const cohort = await makeCohort(school, { quotas: [{ agency, seats: 1 }], closesAt: later(days), opensOn: addDays(today, 20) })
    const result = await submitNomination(nominator, { cohortId: cohort.id, nominee: { personId: (await makePerson(agency)).id } }, now)
    if (!result.ok) throw new Error(result.error)
    sent.push(result.value.id)
  }
  const { items } = await listQueue(office, queueFilter.parse({}))
  expect(items.map(({ id }) => id).filter((id) => sent.includes(id))).toEqual([sent[1], sent[2], sent[0]])
})
