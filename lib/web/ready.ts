import 'server-only'
import { db } from '../db/client'
import { databaseIsAway } from './health'

/** Whether the database answers now; says no at once while the probe finds it away. */
export const databaseAnswers = async (): Promise<boolean> =>
  !databaseIsAway() && (await db.$queryRaw`select 1`.then(() => true, () => false))
