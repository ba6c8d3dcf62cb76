// An agency's numbers of a year are sums of rows, read beside last year's by those they concern.
import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { exportScorecards } from '@/lib/reporting/scorecards/commands'
import { findScorecard, listScorecards } from '@/lib/reporting/scorecards/queries/list-scorecards'
import { listScorecardRows } from '@/lib/reporting/scorecards/queries/list-scorecard-rows'
import { cardPlace, cardRowPlace, measures, type CardSort, type Measure } from '@/lib/reporting/scorecards/schema'
import { listSchoolScoring } from '@/lib/reporting/scoring/queries'
import { addDays, dateOf, dayOf } from '@/lib/time'
import { countStatements } from '@/lib/web/context'
import { actorForAgency, actorForProvince, actorForSchool } from '../../support/actors'
import { makeAgreement } from '../../support/agreements'
import { makeAgency, makeCohort, makeCourse, makePerson, makeProvince, makeSchool, nameKeyOf, today, type Agency, type Cohort, type School } from '../../support/factories'

const year = 2026
let school: School
let [eager, idle, none]: Agency[] = []

async function nominate(cohort: Cohort, agency: Agency, status: string, on: string) {
  const person = await makePerson(agency)
  await db.nomination.create({ select: { id: true }, data: {
    schoolId: cohort.schoolId, cohortId: cohort.id, courseId: cohort.courseId, agencyId: agency.id, personId: person.id, status, seat: status === 'ACCEPTED' ? 'QUOTA' : null,
    reasons: status === 'REJECTED' ? ['Chưa đủ điều kiện'] : [], submittedAt: new Date(`${on}T02:00:00Z`), facts: {}, findings: [], nameKey: nameKeyOf(person), searchName: 'thu',
  } })
}
const agencyOf = (agency: Agency | undefined): Agency => {
  if (!agency) throw new Error('no agency')
  return agency
}

beforeAll(async () => {
  const province = await makeProvince()
  school = await makeSchool({ province })
  const made = [await makeAgency({ province, name: 'Cơ quan A' }), await makeAgency({ province, name: 'Cơ quan B' }), await makeAgency({ province, name: 'Cơ quan C' })]
  ;[eager, idle, none] = made
  const [first, second] = [agencyOf(eager), agencyOf(idle)]
  const course = await makeCourse(school)
  const quotas = [{ agency: first, seats: 4 }, { agency: second, seats: 4 }]
  const cohort = await makeCohort(school, { course, opensOn: '2026-02-10', year, status: 'RUNNING', quotas })
  await makeCohort(school, { course, opensOn: '2025-03-10', year: 2025, status: 'COMPLETED', quotas: [{ agency: first, seats: 2 }] })
  await db.cohort.updateMany({ where: { schoolId: school.id }, data: { closesAt: new Date('2026-01-20T10:00:00Z') } })
  for (const status of ['ACCEPTED', 'ACCEPTED', 'REJECTED']) await nominate(cohort, first, status, '2026-01-10')
  await nominate(cohort, second, 'WITHDRAWN', '2026-01-25')
  await makeAgreement(school, {
    party: second, members: made,
    duties: [
      { party: 'sending', due: -20, agency: first, evidence: '1-CV/ĐU' }, { party: 'sending', due: -20, agency: second }, { party: 'sending', due: 20, agency: second },
      { party: 'sending', due: -20, agency: first, cohort, closedBy: 'LIST_SENT' },
    ],
  })
})

describe('one card', () => {
  test('counts quotas, returned and rejected, lists in time, duties kept in time and not those kept late; last year beside it', async () => {
    const actor = await actorForSchool(school, 'leadership')
    const card = await findScorecard(actor, { agencyId: agencyOf(eager).id, year }, today)
    const parts = Object.fromEntries(measures.map((one) => [one, [card?.measures[one].counted, card?.measures[one].total]]))
    expect(parts).toMatchObject({ quota: [2, 4], quality: [1, 3], punctual: [1, 1], reports: [0, 0], evaluations: [0, 0], obligations: [1, 2] })
    expect(card?.measures.quota).toMatchObject({ share: 0.5, lastYear: 0 })
    expect(card?.measures.reports.share).toBeNull()
    const late = await findScorecard(actor, { agencyId: agencyOf(idle).id, year }, today)
    expect([late?.measures.punctual, late?.measures.obligations].map((one) => [one?.counted, one?.total])).toEqual([[0, 1], [0, 1]])
  })

  test.each(measures)('%s is the sum of its rows, in pages too', async (measure: Measure) => {
    const actor = await actorForSchool(school)
    for (const agency of [agencyOf(eager), agencyOf(idle)]) {
      const [card, all] = [await findScorecard(actor, { agencyId: agency.id, year }, today), await listScorecardRows(actor, { agencyId: agency.id, measure, year, limit: 100 }, today)]
      const sum = (pick: 'total' | 'counted') => (all?.items ?? []).reduce((whole, row) => whole + row[pick], 0)
      expect([sum('counted'), sum('total')]).toEqual([card?.measures[measure].counted, card?.measures[measure].total])
      expect([all?.counted, all?.total]).toEqual([sum('counted'), sum('total')])
      const pages: string[] = []
      let cursor: readonly [string, string] | undefined
      do {
        const page = await listScorecardRows(actor, { agencyId: agency.id, measure, year, limit: 1, cursor }, today)
        pages.push(...(page?.items ?? []).map(({ key }) => key))
        cursor = page?.nextCursor ? cardRowPlace.parse(page.nextCursor) : undefined
      } while (cursor)
      expect(pages).toEqual(all?.items.map(({ key }) => key))
    }
  })
})

describe('the table', () => {
  test.each([['name', ['Cơ quan A', 'Cơ quan B', 'Cơ quan C']], ['quota', ['Cơ quan B', 'Cơ quan A', 'Cơ quan C']], ['obligations', ['Cơ quan B', 'Cơ quan A', 'Cơ quan C']]] as const)('by %s, the worst first, goes on where it ended', async (sort: CardSort, names) => {
    const actor = await actorForProvince({ id: school.provinceId })
    const found: string[] = []
    let cursor: readonly [string, string, string] | undefined
    do {
      const page = await listScorecards(actor, { year, sort, limit: 1, cursor }, today)
      found.push(...page.items.map(({ name }) => name))
      cursor = page.nextCursor ? cardPlace.parse(page.nextCursor) : undefined
    } while (cursor)
    expect(found).toEqual(names)
  })

  test('the sum is of all agencies on every page, and what can still be done counts for nobody', async () => {
    const actor = await actorForProvince({ id: school.provinceId })
    const all = await listScorecards(actor, { year, sort: 'name', limit: 50 }, today)
    const first = await listScorecards(actor, { year, sort: 'quota', limit: 1 }, today)
    for (const measure of measures) {
      const sum = (pick: 'counted' | 'total') => all.items.reduce((whole, card) => whole + card.measures[measure][pick], 0)
      expect([all.totals[measure].counted, all.totals[measure].total]).toEqual([sum('counted'), sum('total')])
      expect(first.totals[measure]).toEqual(all.totals[measure])
    }
    expect([all.totals.quota.counted, all.totals.quota.total, all.totals.evaluations.share]).toEqual([2, 8, null])
    const due = await db.obligation.findFirstOrThrow({ where: { agencyId: agencyOf(idle).id, dueOn: { lt: dateOf(today) } }, select: { dueOn: true } })
    const dayOfDue = await findScorecard(actor, { agencyId: agencyOf(idle).id, year }, dayOf(due.dueOn))
    const dayAfter = await findScorecard(actor, { agencyId: agencyOf(idle).id, year }, addDays(dayOf(due.dueOn), 1))
    expect([dayOfDue?.measures.obligations.total, dayAfter?.measures.obligations.total]).toEqual([0, 1])
  })

  test('an agency reads its own card only; taking the table away is on record', async () => {
    const own = await actorForAgency(agencyOf(eager))
    expect(await findScorecard(own, { agencyId: agencyOf(eager).id, year }, today)).not.toBeNull()
    for (const agency of [agencyOf(idle), agencyOf(none)]) {
      expect(await findScorecard(own, { agencyId: agency.id, year }, today)).toBeNull()
      expect(await listScorecardRows(own, { agencyId: agency.id, measure: 'quota', year, limit: 5 }, today)).toBeNull()
    }
    expect((await listScorecards(own, { year, sort: 'name', limit: 5 }, today)).items).toEqual([])
    expect(await exportScorecards(own, year, today)).toMatchObject({ ok: false, error: 'not_allowed' })
    expect(await exportScorecards(await actorForSchool(school), year, today)).toMatchObject({ ok: true })
    expect(await db.event.count({ where: { schoolId: school.id, type: 'list.exported', data: { path: ['list'], equals: 'scorecards' } } })).toBe(1)
  })
})

test('the table with the school’s own marks takes two statements, a card one, its rows three', async () => {
  const actor = await actorForSchool(school)
  const [table, card, rows] = [
    await countStatements(() => Promise.all([listScorecards(actor, { year, sort: 'quota', limit: 50 }, today), listSchoolScoring(actor, year, today)])),
    await countStatements(() => findScorecard(actor, { agencyId: agencyOf(eager).id, year }, today)),
    await countStatements(() => listScorecardRows(actor, { agencyId: agencyOf(eager).id, measure: 'obligations', year, limit: 50 }, today)),
  ]
  expect([table.statements, card.statements, rows.statements]).toEqual([2, 1, 3])
})
