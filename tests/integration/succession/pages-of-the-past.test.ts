// Every page that tells of the past of an agency which was merged or divided: what it told before it tells after, under the names of its time.
import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { commentOnVersion } from '@/lib/agreements/writing/commands/comment'
import { signVersion } from '@/lib/agreements/signing/commands/sign-version'
import { db } from '@/lib/db/client'
import { withdrawNomination } from '@/lib/enrolment/commands/withdraw-nomination'
import { deliverOutbox } from '@/lib/notifications/jobs'
import { recordPersonRead } from '@/lib/people/commands'
import { proposePlan } from '@/lib/planning/plan/commands/propose-plan'
import { confirmCase } from '@/lib/succession/commands/confirm-case'
import { allotCase, startCase } from '@/lib/succession/commands/prepare-case'
import { emptyAllotment, type Allotment, type SuccessionStart } from '@/lib/succession/schema'
import { cancelLesson } from '@/lib/teaching/commands/cancel-lesson'
import { addDays, dayAt } from '@/lib/time'
import { makeClassAtWork } from '../../support/class-at-work'
import { makeAgency, makeCohort, now, today, type Agency } from '../../support/factories'
import { loadAll, type Laden } from '../../support/laden-agencies'
import { makeSheet } from '../../support/marks'
import { issuedOf } from '../../support/notices'
import { pages, type Left, type Reader } from '../../support/pages-of-the-past'
import { makePlan, seenNow } from '../../support/plans'
import { must } from '../../support/reports'
import { signedIn } from '../../support/seen-by-agency'
import { makeLesson } from '../../support/study'
import { inThree, makeOrganisations, nominateIn, startOf } from '../../support/succession'

/** A file of queries reads the past where it reads what is only ever added to, or who was handed over to whom. */
const past = /\b(?:from|join) event\b|\.event\.find|\blessonChange\.find|\bmark_history\b|\bquotaStep\.find|\bquota_step\b|\bcareerEvent\.find|\bagreementComment\.find|\bagency_?[sS]uccession\b|\bagency_?[hH]andover\b/

test('every query that tells of the past is in the table', () => {
  const files = readdirSync('lib', { recursive: true, encoding: 'utf8' }).filter((file) => /(?:^|\/)queries(?:\.ts$|\/.*\.ts$)/.test(file) && !file.includes('.test.'))
  const found = files.flatMap((file) => {
    const code = readFileSync(`lib/${file}`, 'utf8')
    const names = [...code.matchAll(/^export (?:async )?(?:function|const) ((?:list|find|count|read|compare)\w+)/gm)].flatMap(([, name]) => name ?? [])
    return names.filter((name) => past.test(code) || /History|Changes|Steps/.test(name)).map((name) => `${file.replace(/\.ts$/, '')} ${name}`)
  })
  expect(found.length).toBeGreaterThan(20)
  expect(found.filter((page) => pages[page] === undefined)).toEqual([])
})

type Seen = { page: string; reader: Reader; whose: string; rows: unknown }
const after: Seen[] = []
const before: Seen[] = []

/** One that merges with another into a third, one that is divided in three; the class at work is of a fourth, which merges too. */
async function world() {
  const base = await makeOrganisations(3, { seats: 2, people: 2, pool: 2 })
  const load = { party: true, alumni: 2, students: 2, lecturers: 1, heads: 3, closed: true }
  const all = await loadAll(base, [load, load, load])
  const [a, b, c] = all.laden
  const work = await makeClassAtWork({ school: base.school })
  if (!a || !b || !c) throw new Error('no world')
  return { ...all, a, b, c, work, heirs: [await makeAgency(base), await makeAgency(base), await makeAgency(base)] }
}
type World = Awaited<ReturnType<typeof world>>

/** Everything happens to each of them that a page can tell. */
async function live({ agreements: { proposed }, callId, classes: [cohort], office, school, work, a, c }: World): Promise<(one: Laden) => Promise<Left>> {
  if (!cohort) throw new Error('no class')
  const planId = (await makePlan(school, { lines: [{ leadAgencyId: a.agency.id }] })).id
  await must(proposePlan(office, { planId, seen: await seenNow(planId), proposalNumber: '104/BC-TrCT', proposedOn: '2026-01-05' }, now))
  await makeSheet(work, ['7', '8', '9'], 'LOCKED')
  await must(cancelLesson(office, { id: work.lesson.id, note: 'Học bù sau' }, now))
  await recordPersonRead(work.liaison, work.trainee.personId, 'STUDY')
  const announced = await makeCohort(school, { status: 'PLANNED', opensOn: addDays(today, 60), quotas: [a, c].map(({ agency }) => ({ agency, seats: 1 })) })
  const noticeId = await issuedOf(office, [announced])
  await deliverOutbox(new Date())
  for (const { nominator, endorser, agency, studying } of [a, c]) {
    await must(commentOnVersion(nominator, { agreementId: proposed.id, number: 1, part: 'WHOLE', clause: null, text: 'Nhất trí.' }, now))
    const { id: partyId } = await db.agreementParty.findFirstOrThrow({ where: { versionId: proposed.versionId, agencyId: agency.id }, select: { id: true } })
    const { cohort: running } = await db.trainee.findUniqueOrThrow({ where: { id: studying[0] ?? '' }, select: { cohort: true } })
    await makeLesson(running)
    await must(signVersion(endorser, { agreementId: proposed.id, number: 1, partyId, name: 'Lê Thị Ký', post: 'Trưởng ban', document: '7/CV', on: today }, now))
  }
  return async (one) => {
    const [first, second] = one.persons
    if (!first || !second) throw new Error('nobody')
    const nomination = await must(nominateIn(one, cohort, first))
    // What was taken back stays with who took it back.
    const { id } = await must(nominateIn(one, cohort, second))
    await must(withdrawNomination(one.nominator, { id, ground: 'DUTY' }, now))
    return {
      agencyId: one.agency.id, agency: one.agency.name, slug: school.slug, cohortId: cohort.id, nominationId: nomination.id, callId, planId, reportId: one.reports[0] ?? '', agreementId: proposed.id,
      personId: one.alumni[0]?.id ?? '', noticeId, caseId: one.agency.id, lesson: { id: work.lesson.id, cohortId: work.cohort.id }, sheet: { cohortId: work.cohort.id, componentId: work.scheme.exam, attempt: 1 },
    }
  }
}

/** Carried out today: what happened is on record with the instant of the database. */
async function carryOut({ decider }: World, start: SuccessionStart, allotment: Partial<Allotment> = {}): Promise<string> {
  const clock = new Date()
  const { id: caseId } = await must(startCase(decider, { ...start, decidedOn: dayAt(clock), happenedOn: dayAt(clock) }, clock))
  const hats = await db.roleAssignment.findMany({ where: { agencyId: { in: start.from } }, select: { id: true } })
  const roles = Object.fromEntries(hats.map(({ id }) => [id, start.to.length === 1 ? (start.to[0] ?? '') : 'END' as const]))
  const { fingerprint } = await must(allotCase(decider, { caseId, revision: 1, allotment: { ...emptyAllotment, roles, ...allotment } }, clock))
  await must(confirmCase(decider, { caseId, fingerprint }, clock))
  return caseId
}

const readersOf = ({ office, decider, work }: World, acting: Actor): Record<Reader, Actor> => ({ office, province: decider, agency: acting, half: acting, trainee: work.trainee })

async function readAll(readers: Record<Reader, Actor>, left: Left, whole: boolean, into: Seen[]): Promise<void> {
  for (const [page, { by, read }] of Object.entries(pages)) {
    for (const reader of by) if (whole || reader !== 'agency') into.push({ page, reader, whose: left.agency, rows: await read(readers[reader], left, new Date()) })
  }
}

/** How many lines a page has: of its table, or one if it is of one thing. What is invisible is null or empty. */
function linesOf(rows: unknown): number {
  if (Array.isArray(rows)) return rows.length
  if (rows === null || rows === undefined) return 0
  return typeof rows === 'object' && 'nextCursor' in rows && 'items' in rows && Array.isArray(rows.items) ? rows.items.length : 1
}

const rowsOf = (rows: unknown): unknown[] => (Array.isArray(rows) ? rows : [rows])
const called = ({ page, reader, whose }: Seen) => `${page}, read by ${reader}, of ${whose}`

describe('after a merger of two and a division in three', () => {
  beforeAll(async () => {
    const all = await world()
    const { a, b, c, work, heirs } = all
    const leftOf = await live(all)
    const [ofA, ofC] = [await leftOf(a), await leftOf(c)]
    await readAll(readersOf(all, await signedIn(a.agency)), ofA, true, before)
    await readAll(readersOf(all, await signedIn(c.agency)), ofC, false, before)
    const merge = await carryOut(all, startOf({ kind: 'MERGE', from: [a.agency.id, work.agency.id], to: [b.agency.id] }))
    const everybody = [...c.persons, ...c.students, ...c.alumni]
    const [first] = heirs
    if (!first) throw new Error('no heir')
    // The first half gets whom the pages tell of.
    const parts = await inThree(c.agency, heirs, everybody)
    const own = { [c.persons[0]?.id ?? '']: first.id, ...Object.fromEntries([...c.students, ...c.alumni].map(({ id }) => [id, first.id])) }
    const split = await carryOut(all, startOf({ kind: 'SPLIT', from: [c.agency.id], to: heirs.map(({ id }: Agency) => id) }), { ...parts, people: { ...parts.people, ...own }, rest: { [c.agency.id]: first.id } })
    await readAll(readersOf(all, await signedIn(b.agency)), { ...ofA, caseId: merge }, true, after)
    await readAll(readersOf(all, await signedIn(first)), { ...ofC, caseId: split }, false, after)
  }, 120_000)

  test.each(Object.entries(pages).filter(([, { told }]) => told))('%s tells what it told', (page) => {
    for (const [place, was] of before.entries()) {
      if (was.page !== page) continue
      const is = after[place]
      if (!is) throw new Error(called(was))
      expect(rowsOf(was.rows).filter((row) => row !== null).length, called(was)).toBeGreaterThan(0)
      expect(rowsOf(is.rows), called(is)).toEqual(expect.arrayContaining(rowsOf(was.rows)))
    }
  })

  test.each(Object.entries(pages).filter(([, { named }]) => named))('%s names the agency as it was called', (page) => {
    for (const is of after.filter((one) => one.page === page)) if (is.reader !== 'trainee') expect(JSON.stringify(is.rows), called(is)).toContain(is.whose)
  })

  test('every page opens', () => {
    expect(after.filter(({ rows }) => rows === undefined || rows === null).map(called)).toEqual([])
    expect(after.filter(({ page, rows }) => linesOf(rows) === 0 && pages[page]?.idle !== true).map(called)).toEqual([])
    expect(after.map(called)).toEqual(before.map(called))
  })

  test('what tells of today has as many lines as before: nothing was done between', () => {
    expect(after.flatMap((is, place) => {
      const [now, then] = [linesOf(is.rows), linesOf(before[place]?.rows)]
      return now < then ? [`${called(is)}: ${now} of ${then}`] : []
    })).toEqual([])
  })
})
