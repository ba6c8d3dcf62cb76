import { expect, test } from 'vitest'
import type { z } from 'zod'
import { listCohorts } from '@/lib/catalogue/queries/list-cohorts'
import { cohortFilters } from '@/lib/catalogue/schema'
import { listDesk, listQueue } from '@/lib/enrolment/desk/queries/list-desk'
import { listStaffCohorts } from '@/lib/enrolment/desk/queries/list-cohorts'
import { cohortFilter, deskFilter, queueFilter } from '@/lib/enrolment/desk/schema'
import { listNominations, nominationFilter } from '@/lib/enrolment/queries/list-nominations'
import { openingInput } from '@/lib/enrolment/schema'
import { listOwedEvaluations } from '@/lib/evaluations/queries/list-owed-evaluations'
import { owedList } from '@/lib/evaluations/schema'
import { listPeople, peopleFilter } from '@/lib/people/queries/list-people'
import { listAgencyFigures } from '@/lib/reporting/year/queries/list-agency-figures'
import { agencyCursor } from '@/lib/reporting/year/schema'
import { lessonSpan } from '@/lib/teaching/schema'
import { actorForAgency, actorForProvince, actorForSchool } from '../../support/actors'
import { makeAgency, makeCohort, makeSchool, now, today } from '../../support/factories'

// Whoever writes an address by hand writes days no calendar of the database has, characters no column holds, ids that
// only look like ids. The answer is "malformed" or a page, never a fault.
const written = (...parts: readonly string[]) => Buffer.from(JSON.stringify(parts)).toString('base64url')
const id = '01a2036b-7355-757f-8197-b42d6d43678d'
const dashes = '-'.repeat(36)

/** Asks only what the schema lets through, as handlers and pages do. */
async function asked<T>(schema: z.ZodType<T>, input: unknown, query: (given: T) => Promise<unknown>): Promise<void> {
  const given = schema.safeParse(input)
  if (given.success) await query(given.data)
}

test('the year nought is no day', () => {
  expect(lessonSpan.safeParse({ from: '0000-01-01', to: '0000-01-02' }).success).toBe(false)
  expect(openingInput.safeParse({ decisionNumber: '104/QĐ-TrCT', decisionDate: '0000-02-29' }).success).toBe(false)
})

test('an invented place in a list of the agency is no fault', async () => {
  const actor = await actorForAgency(await makeAgency(await makeSchool()))
  for (const cursor of [written('0000-01-01T00:00:00.000Z', id), written('9999-12-31T23:59:59.999Z', id), written('x', id)]) {
    await asked(nominationFilter, { cursor }, (filter) => listNominations(actor, filter))
  }
  for (const cursor of [written('a\0', 'b', '1990-01-01', id), written('a', 'b', '0000-01-01', id), written('a', 'b', '1990-01-01', dashes)]) {
    await asked(peopleFilter, { cursor }, (filter) => listPeople(actor, filter))
  }
  for (const cursor of [written('0000-01-01', id), written('2026-01-01', dashes)]) {
    await asked(owedList, { cursor }, (filter) => listOwedEvaluations(actor, filter, now))
  }
})

test('an invented place in a list of the school is no fault', async () => {
  const school = await makeSchool()
  const [office, cohort] = [await actorForSchool(school), await makeCohort(school)]
  for (const cursor of [written('after', '', 'x', dashes), written('before', '\0', 'x', id), written('after', '2026-01-01', '\0', id), written('after', '0000-01-01', '0', id)]) {
    for (const sort of ['name', 'agency', 'deadline']) await asked(deskFilter, { cursor, sort }, (filter) => listDesk(office, cohort.id, filter))
    await asked(queueFilter, { cursor }, (filter) => listQueue(office, filter))
    await asked(cohortFilter, { cursor }, (filter) => listStaffCohorts(office, filter))
  }
})

test('an invented place or filter of the province and of the catalogue is no fault', async () => {
  const school = await makeSchool()
  const province = await actorForProvince({ id: school.provinceId })
  const cursor = Buffer.from(`${id}/\0`).toString('base64url')
  await asked(agencyCursor, cursor, (after) => listAgencyFigures(province, { year: 2026, limit: 50, cursor: after }, today))
  for (const query of [{ school: 'a\0b' }, { course: 'a\0b' }, { q: 'a\0b' }, { cursor: Buffer.from(`f 0000 0000-01-01 ${id}`).toString('base64url') }]) {
    await asked(cohortFilters, query, (filters) => listCohorts(province, filters))
  }
})
