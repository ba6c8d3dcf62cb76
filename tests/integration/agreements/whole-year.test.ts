// A year lived day by day under a made-up clock: every job that the portal registers runs twice a day, people do what they do, and the duties follow.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import type { Job } from '@/lib/jobs/scheduler'
import { addDays, dayAt, instantAt, type Day } from '@/lib/time'
import type { Letter } from '@/lib/web/mail'
import { statesOn, type DutyOn } from '../../support/duties'
import { now } from '../../support/factories'
import { takeClock, type Clock } from '../../support/fake-clock'
import { declaredJobs, registeredJobs, runOnce } from '../../support/scheduled-jobs'
import { deedsOf, mailedTo, type Fulfilled } from '../../support/year-deeds'
import { every, matterOf, readTold, roundsOf, twice, type Told } from '../../support/year-told'
import { firstDay, lastDay, makeYear, validTo, type StaffedAgency, type Year } from '../../support/year-world'

type Lived = {
  jobs: readonly Job[]; ran: Set<string>; days: { day: Day; duties: DutyOn[] }[]; fulfilled: (Fulfilled & { day: Day })[]
  /** What the second run of a day wrote. */
  again: string[]; letters: (Letter & { day: Day })[]
}
let clock: Clock
let year: Year
let lived: Lived
let told: Told[]

async function live(letters: Letter[], jobs: readonly Job[]): Promise<Lived> {
  const deeds = deedsOf(year)
  const life: Lived = { jobs, ran: new Set(), days: [], fulfilled: [], again: [], letters: [] }
  for (let day = firstDay; day <= lastDay; day = addDays(day, 1)) {
    if (day === firstDay || day.endsWith('-15')) await clock.analyse()
    await clock.set(instantAt(day, '07:27'))
    for (const one of (await deeds[day]?.()) ?? []) life.fulfilled.push({ ...one, day })
    await clock.set(instantAt(day, '07:30'))
    for (const name of await runOnce(jobs, new Date())) life.ran.add(name)
    await clock.written()
    await clock.set(instantAt(day, '16:30'))
    await runOnce(jobs, new Date())
    life.again.push(...(await clock.written()).map((what) => `${day} ${what}`))
    life.letters.push(...letters.splice(0).map((letter) => ({ ...letter, day })))
    life.days.push({ day, duties: await statesOn(year.agreement.versionId, day) })
  }
  return life
}

beforeAll(async () => {
  clock = await takeClock(now)
  const letters: Letter[] = []
  const jobs = await registeredJobs(letters)
  year = await makeYear()
  lived = await live(letters, jobs)
  told = await readTold()
}, 300_000)
afterAll(() => clock.stop())

const deedDay = (closedBy: string, agencyId: string | null, period: string | null): Day | undefined =>
  lived.fulfilled.find((one) => one.closedBy === closedBy && one.agencyId === agencyId && one.period === period)?.day

/** What a duty ought to be on a day, from the day it is due and the deeds alone. */
function dueState({ closedBy, agencyId, period, dueOn }: DutyOn, day: Day): string {
  const [done, sent] = [deedDay(closedBy, agencyId, period), deedDay('REPORT_SENT', null, period)]
  if (done !== undefined && done <= day) return done <= dueOn ? 'done' : 'doneLate'
  if (closedBy === 'REPORT_ACKNOWLEDGED' && (sent === undefined || sent > day)) return 'waiting'
  return day > dueOn ? 'overdue' : day >= addDays(dueOn, -30) ? 'soon' : 'later'
}

type Way = { duty: DutyOn; path: { state: string; from: Day }[] }

/** The states that each duty went through, with the day on which each began. */
function paths(): Way[] {
  const found = new Map<string, Way>()
  for (const { day, duties } of lived.days) {
    for (const duty of duties) {
      const path: Way['path'] = found.get(duty.id)?.path ?? []
      if (path.at(-1)?.state !== duty.state) path.push({ state: duty.state, from: day })
      found.set(duty.id, { duty, path })
    }
  }
  return [...found.values()]
}

const daysOf = (kind: string, { accountId }: { accountId: string }, ordinal?: number): Day[] =>
  told.filter((one) => one.kind === kind && one.accountId === accountId && (ordinal === undefined || one.data['ordinal'] === ordinal)).map(({ day }) => day)

test('every job that is declared anywhere is registered, and ran', () => {
  expect(lived.jobs.map(({ name }) => name).toSorted()).toEqual(declaredJobs())
  expect([...lived.ran].toSorted()).toEqual(declaredJobs())
})

test('the same day run twice changes nothing', () => {
  expect(lived.again).toEqual([])
})

test('each day each duty is what its day and its object make it: green, amber, red, or closed on the day its object closes', () => {
  const wrong = lived.days.flatMap(({ day, duties }) => duties.filter((duty) => duty.state !== dueState(duty, day)).map((duty) => ({ day, ...duty, due: dueState(duty, day) })))
  expect(wrong.slice(0, 5)).toEqual([])
  const order = ['waiting', 'later', 'soon', 'overdue', 'done', 'doneLate']
  const back = paths().filter(({ path }) => path.some(({ state }, place) => place > 0 && order.indexOf(state) <= order.indexOf(path[place - 1]?.state ?? '')))
  expect(back).toEqual([])
  // Everything that was done closed a duty, on that day and no other.
  const closed = paths().flatMap(({ duty, path }) => path.filter(({ state }) => /^done/.test(state)).map(({ from }) => [duty.closedBy, duty.agencyId, duty.period, from].join(' ')))
  expect(closed.toSorted()).toEqual(lived.fulfilled.filter(({ period }) => period !== 'BEFORE').map(({ closedBy, agencyId, period, day }) => [closedBy, agencyId, period, day].join(' ')).toSorted())
  // The year holds every way that a duty can go.
  const ways = new Set(paths().map(({ path }) => path.map(({ state }) => state).join(' ')))
  for (const way of ['later soon overdue', 'later soon done', 'later soon overdue doneLate', 'waiting soon done', 'waiting soon overdue doneLate']) expect(ways).toContain(way)
})

test('nobody is told the same twice, nor mailed twice a day', async () => {
  expect(twice(told.map(matterOf))).toEqual([])
  expect(twice(lived.letters.map(({ to, day }) => `${to} ${day}`))).toEqual([])
  // A link is mailed once; of what the day brought, all that a person is told of is in one letter.
  const links = lived.letters.filter(({ to }) => Object.values<string>(mailedTo).includes(to))
  expect(links.map(({ to }) => to)).toEqual([mailedTo.invited, mailedTo.handedOn])
  expect(lived.letters.length - links.length).toBe(await db.mailDigest.count({ where: { status: 'SENT' } }))
  expect(await db.notification.count({ where: { digestId: null } })).toBe(0)
  const kinds = new Set(told.map(({ kind }) => kind))
  for (const kind of ['obligation.soon', 'obligation.overdue', 'obligation.school-soon', 'obligation.school-overdue', 'obligation.province-soon', 'obligation.province-overdue']) expect(kinds).toContain(kind)
})

test('a duty reminds when it turns amber and when it turns red, and never once it is closed', () => {
  const of = (id: string, kind: RegExp) => [...new Set(told.filter((one) => one.subject === id && kind.test(one.kind)).map(({ day }) => day))]
  const wrong = paths().filter(({ duty, path }) => {
    const since = (state: string) => path.filter((one) => one.state === state).map(({ from }) => from)
    return JSON.stringify([of(duty.id, /-?soon$/), of(duty.id, /-?overdue$/)]) !== JSON.stringify([since('soon'), since('overdue')])
  })
  expect(wrong).toEqual([])
})

test('needs and reports remind by their rule until the answer, and not after', () => {
  const needs = (agency: StaffedAgency) => daysOf('needs.reminded', agency.liaison)
  const stop = (agency: StaffedAgency) => deedDay('NEEDS_ANSWERED', agency.id, '2027') ?? lastDay
  const reminders = needs(year.silent)
  expect(reminders).toHaveLength(2)
  for (const agency of [year.keen, year.slow]) expect(needs(agency)).toEqual(reminders.filter((day) => day < stop(agency)))
  for (const ordinal of [1, 2]) {
    const [due, sent] = [ordinal === 1 ? '2026-06-05' : '2026-07-03', deedDay('REPORT_SENT', null, String(ordinal)) ?? lastDay]
    for (const who of [year.head, year.office, year.leadership]) expect(daysOf('reports.overdue', who, ordinal)).toEqual(every(10, addDays(due, 11), { before: sent }))
    for (const agency of [year.keen, year.slow]) {
      const received = deedDay('REPORT_ACKNOWLEDGED', agency.id, String(ordinal)) ?? lastDay
      expect(daysOf('reports.unanswered', agency.liaison, ordinal)).toEqual(every(10, addDays(sent, 11), { before: received }))
    }
  }
})

test('rounds open by the scheduler on their day and remind those who have not answered, three times at most', async () => {
  expect((await roundsOf(['TRAINEE', 'AGENCY', 'MANAGER'])).map(({ timing, opensOn }) => [timing, opensOn])).toEqual([['BEFORE', '2026-04-30'], ['END', '2026-07-10'], ['MONTHS_6', '2027-01-10']])
  const expected = async (agency: StaffedAgency, respondents: readonly string[]) => (await roundsOf(respondents)).flatMap(({ timing, opensOn, closesOn }) => {
    const answered = deedDay('EVALUATION_ANSWERED', agency.id, timing) ?? lastDay
    return every(7, addDays(opensOn, 7), { before: [answered, addDays(closesOn, 1)].toSorted()[0] ?? closesOn, most: 3 })
  })
  for (const agency of [year.keen, year.slow]) {
    expect(daysOf('evaluation.owed', agency.liaison)).toEqual(await expected(agency, ['AGENCY', 'MANAGER']))
    for (const trainee of agency.trainees) expect(daysOf('evaluation.reminded', trainee)).toEqual(await expected(agency, ['TRAINEE']))
  }
})

test('the agreement tells once of its review and of its end, expires the day after its last one, and then asks only for what is still owed', async () => {
  const events = await db.event.findMany({ where: { actorKind: 'system' }, orderBy: { id: 'asc' }, select: { type: true, happenedAt: true, subjectId: true } })
  const on = (type: string) => events.filter((one) => one.type === type).map(({ happenedAt }) => dayAt(happenedAt))
  expect({ review: on('agreement.review-due'), warned: on('agreement.expires-soon'), expired: on('agreement.expired') })
    .toEqual({ review: ['2026-11-01'], warned: [addDays(validTo, -90)], expired: [addDays(validTo, 1)] })
  const after = events.filter(({ happenedAt }) => dayAt(happenedAt) > validTo).map(({ type }) => type)
  // What fell due on the last day is overdue on the next.
  expect(after).toEqual(['agreement.expired', 'obligation.school-overdue'])
  const [before, last] = [lived.days.find(({ day }) => day === validTo), lived.days.at(-1)]
  expect(last?.duties.map(({ id, dueOn }) => [id, dueOn])).toEqual(before?.duties.map(({ id, dueOn }) => [id, dueOn]))
})
