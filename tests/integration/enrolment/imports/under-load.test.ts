// Twenty liaisons with three hundred rows each, at the same time, into two classes whose quotas and pools they share.
import { expect, test } from 'vitest'
import type { AgencyActor } from '@/lib/access/actor'
import { db } from '@/lib/db/client'
import { confirmImport } from '@/lib/enrolment/imports/commands/confirm-import'
import { uploadList } from '@/lib/enrolment/imports/commands/upload-list'
import { readLists } from '@/lib/enrolment/imports/jobs'
import { readPositions, readQueue } from '@/lib/enrolment/steps/seats'
import { actorForAgency } from '../../../support/actors'
import { makeAgency, makeCohort, makeSchool, now, type Cohort } from '../../../support/factories'
import { enrolmentViolations } from '../../../support/sane-seats'
import { goodList } from '../../../support/workbooks'

const ROWS = 300
const QUOTA = 70
const POOL = 45

/** Five agencies with four liaisons each: two of every agency send into the same class, out of one quota. */
async function world() {
  const school = await makeSchool()
  const agencies = await Promise.all(Array.from({ length: 5 }, () => makeAgency(school)))
  const wish = { capacity: 5 * QUOTA + POOL, pool: POOL, quotas: agencies.map((agency) => ({ agency, seats: QUOTA })) }
  const cohorts = [await makeCohort(school, wish), await makeCohort(school, wish)]
  const liaisons = await Promise.all(agencies.flatMap((agency) => cohorts.flatMap((cohort) => [0, 1].map(async () => ({ cohort, liaison: await actorForAgency(agency) })))))
  return { agencies, cohorts, liaisons }
}

async function sent({ liaison, cohort, from }: { liaison: AgencyActor; cohort: Cohort; from: number }): Promise<string> {
  const made = await uploadList(liaison, { cohortId: cohort.id, fileName: 'danh-sach.xlsx', bytes: goodList(ROWS, from) }, now)
  if (!made.ok) throw new Error(made.error)
  await readLists(now)
  const list = await db.nominationImport.findUniqueOrThrow({ where: { id: made.value.id }, select: { status: true, version: true } })
  expect(list.status).toBe('CHECKED')
  const result = await confirmImport(liaison, { id: made.value.id, version: list.version ?? '', leaveOut: false }, now)
  if (!result.ok) throw new Error(result.error)
  return made.value.id
}

/** How each row of a list came out, in the order of the file. */
const placesOf = (importId: string) => db.nominationImportRow.findMany({
  where: { importId }, orderBy: { position: 'asc' }, select: { nomination: { select: { id: true, seat: true } } },
})

test('twenty lists of three hundred at the same time: exact seats, stable order, audit clean', async () => {
  const { agencies, cohorts, liaisons } = await world()
  const lists = await Promise.all(liaisons.map((one, index) => sent({ ...one, from: 1 + index * ROWS })))

  for (const { id: cohortId } of cohorts) {
    const seats = await db.cohort.findUniqueOrThrow({ where: { id: cohortId }, select: { quotaTaken: true, poolTaken: true } })
    expect(seats).toEqual({ quotaTaken: 5 * QUOTA, poolTaken: POOL })
    expect(await db.nomination.count({ where: { cohortId } })).toBe(10 * ROWS)
    for (const { id: agencyId } of agencies) expect(await db.nomination.count({ where: { cohortId, agencyId, seat: 'QUOTA' } })).toBe(QUOTA)
  }

  const ranks = await readPositions(db, cohorts.map(({ id }) => id))
  for (const list of lists) {
    const rows = (await placesOf(list)).map(({ nomination }) => nomination ?? { id: '', seat: null })
    const order = { QUOTA: 0, POOL: 1, none: 2 } as const
    const places = rows.map(({ seat }) => order[seat === 'QUOTA' || seat === 'POOL' ? seat : 'none'])
    expect(places).toEqual(places.toSorted())
    // Nobody of another list stands between two rows of this one, and they stand in the order of the file.
    const waiting = rows.flatMap(({ id, seat }) => (seat === null ? [ranks.get(id) ?? 0] : []))
    expect(waiting).toEqual(waiting.map((_, index) => (waiting[0] ?? 0) + index))
  }
  for (const { id } of cohorts) {
    const [once, again] = [await readQueue(db, id), await readQueue(db, id)]
    expect(again).toEqual(once)
    expect(once.map((one) => ranks.get(one.id))).toEqual(once.map((_, index) => index + 1))
  }
  expect(await enrolmentViolations()).toEqual([])
}, 240_000)
