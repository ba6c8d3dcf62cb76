// What jobs change of the public pages reaches the instances, also when the job fails at some classes.
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { decideNomination } from '@/lib/enrolment/commands/decide-nomination'
import { submitNomination } from '@/lib/enrolment/commands/submit-nomination'
import { enrolmentJobs } from '@/lib/enrolment/jobs'
import { CHANNEL } from '@/lib/web/ear'
import { actorForAgency, actorForSchool } from '../../support/actors'
import { directUrl } from '../../support/direct-url'
import { later, makeAgency, makeCohort, makePerson, makeSchool, now, today } from '../../support/factories'

const ear = new pg.Client({ connectionString: directUrl() })
const heard: string[] = []
beforeAll(async () => {
  await ear.connect()
  ear.on('notification', ({ payload }) => { heard.push(payload ?? '') })
  await ear.query(`listen ${CHANNEL}`)
})
beforeEach(() => { heard.length = 0 })
afterAll(() => ear.end())

const expiry = enrolmentJobs.find(({ name }) => name === 'enrolment.expire-returns')

/** A class with a seat that is held for somebody whose papers were due today. */
async function overdue() {
  const school = await makeSchool()
  const agency = await makeAgency(school)
  const cohort = await makeCohort(school, { pool: 1 })
  const sent = await submitNomination(await actorForAgency(agency), { cohortId: cohort.id, nominee: { personId: (await makePerson(agency)).id } }, now)
  if (!sent.ok) throw new Error(sent.error)
  await decideNomination(await actorForSchool(school), { id: sent.value.id, decision: { decision: 'return', reasons: ['POST'], deadline: today } }, now)
  return { id: sent.value.id, cohortId: cohort.id }
}
const statusOf = async ({ id }: { id: string }) => (await db.nomination.findUniqueOrThrow({ where: { id }, select: { status: true } })).status

test('seats freed in one class are told although another class fails, and a run without anything to do says nothing', async () => {
  const [broken, whole] = [await overdue(), await overdue()]
  await db.$executeRawUnsafe(`create function fail_expiry() returns trigger language plpgsql as $$ begin raise exception 'disk is full'; end $$`)
  await db.$executeRawUnsafe(`create trigger fail_expiry before update on nomination for each row when (old.id = '${broken.id}') execute function fail_expiry()`)
  await expect(expiry?.run(later(1))).rejects.toThrow(AggregateError)
  await db.$executeRawUnsafe('drop trigger fail_expiry on nomination')
  expect([await statusOf(broken), await statusOf(whole)]).toEqual(['RETURNED', 'EXPIRED'])
  await expect.poll(() => heard).toEqual(['cohorts'])
  await expiry?.run(later(1))
  await expect.poll(() => heard).toEqual(['cohorts', 'cohorts'])
  await expiry?.run(later(1))
  await ear.query('select 1')
  expect(heard).toEqual(['cohorts', 'cohorts'])
})
