import type pg from 'pg'
import { yearOf } from '@/lib/time'
import type { Plan } from '../plan'
import { newRows } from '../rows'
import { addDraft } from './next-year'
import { addFrames } from './papers'
import { addPastPlans } from './past-plans'
import { plannedOf } from './planned'
import { addFirstVersion, addSecondVersion } from './this-year'

/** The plans of a school: of every year with cohorts; of the first school also the next year's, under way. */
export async function addPlans(client: pg.ClientBase, plan: Plan, school: number) {
  const rows = newRows()
  const thisYear = yearOf(plan.today)
  const planned = plannedOf(plan, school)
  const present = school === 1 ? planned.filter(({ year }) => year === thisYear) : []
  const past = planned.filter(({ year }) => school > 1 || year < thisYear)
  addFrames(rows, school, [...past.map(({ year }) => year), thisYear, ...(school === 1 ? [thisYear + 1] : [])])
  addPastPlans(rows, school, past, (year) => school === 1 && year === 2022)
  await rows.write(client)
  await decide(client, 'APPROVED')
  if (school > 1) return
  addFirstVersion(rows, thisYear, present)
  await rows.write(client)
  await decide(client, 'SUPERSEDED')
  addSecondVersion(rows, thisYear, present, plan.today)
  await rows.write(client)
  await decide(client, 'APPROVED')
  addDraft(rows, thisYear + 1)
  await rows.write(client)
}

/** The drafts that were given a decision become what it made of them. */
const decide = (client: pg.ClientBase, status: 'APPROVED' | 'SUPERSEDED') =>
  client.query(`update plan_version set status = $1 where status = 'DRAFT' and decision_number is not null`, [status])
