import 'server-only'
import type { SchoolActor } from './actor'
import { Prisma } from '../db/generated/client'

/** Whether the actor heads a class now: what a class head may see. `cohort`: the column with its id. */
export const isHeadedBy = ({ accountId }: SchoolActor, cohort: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`exists (select from cohort_duty f where f.cohort_id = ${cohort} and f.account_id = ${accountId}::uuid and f.duty = 'CLASS_HEAD' and f.valid_to is null)`
