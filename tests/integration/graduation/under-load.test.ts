// Two desks at once: the constraint decides, and the same harness sees what happens without it.
import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { issueCertificates } from '@/lib/graduation/certificates/commands/issue-certificates'
import { recordGraduationCouncil } from '@/lib/graduation/council/commands/record-graduation-council'
import { decideGraduation } from '@/lib/graduation/decision/commands/decide-graduation'
import { actorForSchool } from '../../support/actors'
import { makeRunning } from '../../support/desk'
import { makeSchool } from '../../support/factories'
import { decisionOn, graduateAll, sittingOn } from '../../support/graduation'

const later = new Date('2026-09-20T02:00:00.000Z')
const day = '2026-09-18'

/** Six classes of one school, each issued the same serial at the same moment: different rows are locked, so only the constraint stands between. */
async function sixDesksOneSerial() {
  const school = await makeSchool()
  const desks = await Promise.all(Array.from({ length: 6 }, async () => {
    const desk = await makeRunning({ people: 1, school })
    const [traineeId = ''] = await graduateAll(desk.office, desk.cohort.id, day, later)
    return { ...desk, traineeId }
  }))
  const results = await Promise.all(desks.map(({ office, cohort, traineeId }, place) => issueCertificates(office, {
    cohortId: cohort.id, issuedOn: day, firstRegisterNumber: place + 1, signatory: 'A', signatoryTitle: 'Hiệu trưởng', serials: [{ traineeId, serialNumber: 'TC 0000777' }],
  }, later)))
  return { school, outcomes: results.map((one) => (one.ok ? 'ok' : one.error)) }
}

test('the same serial from six desks at once is used once', async () => {
  const { school, outcomes } = await sixDesksOneSerial()
  expect(outcomes.toSorted()).toEqual(['ok', ...Array<string>(5).fill('serial_used')])
  expect(await db.certificate.count({ where: { schoolId: school.id, serialNumber: 'TC 0000777' } })).toBe(1)
})

test('ten presses of two desks: one decision, everybody recognised once', async () => {
  const { school, office, cohort, trainees } = await makeRunning({ people: 4 })
  await recordGraduationCouncil(office, sittingOn(cohort.id, day, trainees.map(({ id }) => id)), later)
  const leader = await actorForSchool(school, 'leadership')
  const results = await Promise.all(Array.from({ length: 10 }, (_, press) => decideGraduation(press % 2 ? office : leader, { cohortId: cohort.id, decision: decisionOn(day, { number: `${press + 1}/QĐ-TrCT` }) }, later)))
  expect(results.map((one) => (one.ok ? 'ok' : one.error)).toSorted()).toEqual([...Array<string>(9).fill('council_decided'), 'ok'])
  expect(await db.graduationEntry.count({ where: { cohortId: cohort.id, decisionId: { not: null } } })).toBe(4)
  expect(await db.graduationDecision.count({ where: { cohortId: cohort.id } })).toBe(1)
})

test('without the constraint the same desks use it twice: this harness can see the race', async () => {
  // This file has a database of its own, and its tests run in order.
  await db.$executeRaw`alter table certificate drop constraint certificate_serial_once`
  let most = 0
  for (let round = 0; round < 8 && most < 2; round += 1) {
    const { school } = await sixDesksOneSerial()
    most = await db.certificate.count({ where: { schoolId: school.id, serialNumber: 'TC 0000777' } })
  }
  expect(most).toBeGreaterThan(1)
})
