// A year lived day by day under a made-up clock: every job that the portal registers runs twice a day, people do what they do, and the duties follow.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Job } from '@/lib/jobs/scheduler'
import { addDays, instantAt, type Day } from '@/lib/time'
import type { Letter } from '@/lib/web/mail'
import { statesOn, type DutyOn } from '../../support/duties'
import { now } from '../../support/factories'
import { takeClock, type Clock } from '../../support/fake-clock'
import { declaredJobs, registeredJobs, runOnce } from '../../support/scheduled-jobs'
import { deedsOf, type Fulfilled } from '../../support/year-deeds'
import { firstDay, lastDay, makeYear, type Year } from '../../support/year-world'

type Lived = {
  jobs: readonly Job[]; year: Year; days: { day: Day; duties: DutyOn[] }[]; fulfilled: (Fulfilled & { day: Day })[]
  /** What the second run of a day wrote. */
  again: string[]; letters: (Letter & { day: Day })[]
}
let clock: Clock
let lived: Lived

async function live(): Promise<Lived> {
  const letters: Letter[] = []
  const jobs = await registeredJobs(letters)
  const year = await makeYear()
  const deeds = deedsOf(year)
  const told: Lived = { jobs, year, days: [], fulfilled: [], again: [], letters: [] }
  for (let day = firstDay; day <= lastDay; day = addDays(day, 1)) {
    await clock.set(instantAt(day, '07:27'))
    for (const one of (await deeds[day]?.()) ?? []) told.fulfilled.push({ ...one, day })
    await clock.set(instantAt(day, '07:30'))
    await runOnce(jobs, new Date())
    await clock.written()
    await clock.set(instantAt(day, '16:30'))
    await runOnce(jobs, new Date())
    told.again.push(...(await clock.written()).map((what) => `${day} ${what}`))
    told.letters.push(...letters.splice(0).map((letter) => ({ ...letter, day })))
    told.days.push({ day, duties: await statesOn(year.agreement.versionId, day) })
  }
  return told
}

beforeAll(async () => {
  clock = await takeClock(now)
  const begun = performance.now()
  lived = await live()
  console.info('lived in', performance.now() - begun)
}, 300_000)
afterAll(() => clock.stop())

test('every job that is declared anywhere is registered, and ran every day', () => {
  expect(lived.jobs.map(({ name }) => name).toSorted()).toEqual(declaredJobs())
})

test('the same day run twice changes nothing', () => {
  expect(lived.again).toEqual([])
})
