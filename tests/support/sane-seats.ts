// The auditor's questions about seats and nominations, put to the database of a test.
import { db } from '@/lib/db/client'
import type { Check } from '@/prisma/audit/check'
import { enrolment } from '@/prisma/audit/enrolment'
import { seats } from '@/prisma/audit/seats'

/** What an auditor would find wrong with the seats of every cohort; nothing in a sane database. */
export const seatViolations = (): Promise<string[]> => violationsOf(seats)

/** The same of nominations, lists and trainees too. */
export const enrolmentViolations = (): Promise<string[]> => violationsOf([...seats, ...enrolment])

async function violationsOf(checks: readonly Check[]): Promise<string[]> {
  const found = await Promise.all(checks.map(async ({ name, sql }) => {
    const rows = await db.$queryRawUnsafe<{ what: string }[]>(sql)
    return rows.map(({ what }) => `${name}: ${what}`)
  }))
  return found.flat()
}
