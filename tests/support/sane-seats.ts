// The auditor's questions, put to the database of a test.
import { db } from '@/lib/db/client'
import { audit } from '@/prisma/audit/run'
import { seats } from '@/prisma/audit/seats'
import { directUrl } from './direct-url'

/** What an auditor would find wrong with the seats of every cohort; nothing in a sane database. */
export async function seatViolations(): Promise<string[]> {
  const found = await Promise.all(seats.map(async ({ name, sql }) => {
    const rows = await db.$queryRawUnsafe<{ what: string }[]>(sql)
    return rows.map(({ what }) => `${name}: ${what}`)
  }))
  return found.flat()
}

/** What an auditor would find wrong with anything: all that `npm run db:audit` asks. */
export async function allViolations(): Promise<string[]> {
  const { violations } = await audit(directUrl())
  return violations.flatMap(({ check, examples }) => examples.map((what) => `${check}: ${what}`))
}
