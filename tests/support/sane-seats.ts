// The auditor's questions about seats, put to the database of a test.
import { db } from '@/lib/db/client'
import { seats } from '@/prisma/audit/seats'

/** What an auditor would find wrong with the seats of every cohort; nothing in a sane database. */
export async function seatViolations(): Promise<string[]> {
  const found = await Promise.all(seats.map(async ({ name, sql }) => {
    const rows = await db.$queryRawUnsafe<{ what: string }[]>(sql)
    return rows.map(({ what }) => `${name}: ${what}`)
  }))
  return found.flat()
}
