import { expect, test } from 'vitest'
import { recordActivity } from '@/lib/activities/commands/keep-activity'
import { activityInput } from '@/lib/activities/schema'
import { recordEvidence } from '@/lib/agreements/commands'
import { findBoardDuty } from '@/lib/agreements/obligations/queries/list-duties'
import { db } from '@/lib/db/client'
import { addDays } from '@/lib/time'
import { actorForSchool } from '../../support/actors'
import { makeAgreement } from '../../support/agreements'
import { makeAgency, makeProvince, makeSchool, now, today } from '../../support/factories'

test('the duty to hold the review closes by the conference of its year, not by a paper nor by another school’s', async () => {
  const province = await makeProvince()
  const school = await makeSchool({ province })
  const [office, rival] = [await actorForSchool(school), await actorForSchool(await makeSchool({ province }))]
  const { obligations: [id = ''] } = await makeAgreement(school, { party: await makeAgency({ province }), members: [], duties: [{ party: 'school', due: 10, closedBy: 'REVIEW_HELD' }] })
  const state = async () => (await findBoardDuty(office, id, today))?.state
  const review = (heldOn: string, year: number) => activityInput.parse({ kind: 'REVIEW', title: 'Hội nghị đánh giá', heldOn, year })
  expect(await state()).toBe('soon')
  expect(await recordEvidence(office, { obligationId: id, number: '7-BC/TrCT', on: today }, now)).toMatchObject({ error: 'closes_by_itself' })
  await expect(db.obligation.update({ where: { id }, data: { evidenceNumber: '7-BC/TrCT', evidenceOn: now } })).rejects.toThrow('obligation_closed_by_its_object')
  expect((await recordActivity(rival, review(addDays(today, -3), 2026), now)).ok).toBe(true)
  expect((await recordActivity(office, review(addDays(today, -3), 2025), now)).ok).toBe(true)
  expect(await state()).toBe('soon')
  expect((await recordActivity(office, review(addDays(today, -1), 2026), now)).ok).toBe(true)
  expect(await findBoardDuty(office, id, today)).toMatchObject({ state: 'done', doneOn: addDays(today, -1) })
  // The year of its period is that of the report, also when it falls due in the next one.
  await db.obligation.update({ where: { id }, data: { period: '2025' }, select: { id: true } })
  expect(await findBoardDuty(office, id, today)).toMatchObject({ state: 'done', doneOn: addDays(today, -3) })
})
