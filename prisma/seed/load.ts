import pg from 'pg'
import type { Day } from '@/lib/time'
import { addDemoAgencies, addMoreAgencies } from './agencies'
import { withoutIndexes } from './bulk'
import { addPastCareers } from './careers'
import { addCertificates } from './certificates'
import { addCourses } from './courses'
import { makeRoom, markAsDemo } from './database'
import { uidFunction } from './ids'
import { addGraduation } from './graduation'
import { addLecturers } from './lecturers'
import { addObligations } from './obligations'
import { addOpeningPapers } from './opening-papers'
import { addPast } from './past'
import { addPlans } from './planning/plans'
import { planOf, type Plan, type Scale } from './plan'
import { addPresent } from './present'
import { addPrivacy } from './privacy'
import { newRows } from './rows'
import { addSchemes } from './study'
import { addParameters, addPublishedYear, addSchool } from './schools'

export interface Seeding { scale: Scale; today: Day; tell?: (line: string) => void }

/** Fills an empty or demo database in one transaction and answers the links that are open. */
export async function seed(databaseUrl: string, { scale, today, tell = () => undefined }: Seeding) {
  const plan = planOf(scale, today)
  const client = new pg.Client({ connectionString: databaseUrl,
    options: '-c timezone=UTC -c statement_timeout=0 -c lock_timeout=0' })
  await client.connect()
  try {
    await client.query('begin')
    const links = await fill(client, plan, tell)
    await client.query('commit')
    tell('Counting for the planner …')
    await client.query('analyze')
    return links
  } finally {
    await client.end()
  }
}

async function fill(client: pg.Client, plan: Plan, tell: (line: string) => void) {
  await client.query("set local maintenance_work_mem = '512MB'; set local work_mem = '128MB'; set local synchronous_commit = off; set local jit = off")
  await client.query(uidFunction)
  await makeRoom(client)
  await markAsDemo(client, plan.scale, plan.today)
  const numbers = Array.from({ length: plan.schools }, (_, index) => index + 1)
  await addSchools(client, plan, numbers)
  for (const school of numbers) await addPlans(client, plan, school)
  const links = await addPresent(client, plan)
  const addAllPasts = async () => {
    for (const school of numbers) {
      await addPast(client, plan, school)
      if (plan.schools > 1) tell(`School ${String(school)} of ${String(plan.schools)}`)
    }
    tell('Making indexes and checking constraints …')
  }
  if (plan.scale === 'demo') await addPast(client, plan, 1)
  else await withoutIndexes(client, addAllPasts)
  if (plan.scale === 'demo') await addPastCareers(client, plan.today)
  await addOpeningPapers(client)
  await addGraduation(client, plan)
  await addCertificates(client, plan)
  await addObligations(client, plan.today)
  await addPrivacy(client, plan)
  return links
}

async function addSchools(client: pg.Client, plan: Plan, numbers: readonly number[]) {
  const rows = newRows()
  const withPast = plan.scale !== 'demo'
  for (const school of numbers) {
    addSchool(rows, school, withPast)
    if (school === 1) addDemoAgencies(rows)
    if (withPast) addMoreAgencies(rows, school, plan.agencies)
    addCourses(rows, school)
    addSchemes(rows, school)
    if (school > 1) addLecturers(rows, school, plan.today, withPast, null)
  }
  addPublishedYear(rows)
  addParameters(rows, plan.today)
  await rows.write(client)
}
