import 'server-only'
import type { Actor, AgencyActor } from '../../access/actor'
import type { Tx } from '../../db/client'
import { transaction } from '../../db/transaction'
import { fail, type Result } from '../../result'
import { dayAt } from '../../time'
import { mayNominate, nominationsVisibleTo } from '../policy'
import { lockCohort, type LockedCohort } from './lock-cohort'
import { findStanding, type Standing } from './move'
import { expireOverdueReturns } from './seats'

type Work<T, E extends string> = (tx: Tx, agency: AgencyActor, cohort: LockedCohort, standing: Standing | null, seen: Standing) => Promise<Result<T, E>>

/** Works on the agency's own nomination as it stands under the lock of its cohort, what is overdue expired. */
export const withOwnNomination = <T, E extends string>(actor: Actor, id: string, now: Date, work: Work<T, E>): Promise<Result<T, E | 'not_allowed' | 'nomination_not_found'>> =>
  transaction<T, E | 'not_allowed' | 'nomination_not_found'>(async (tx) => {
    const seen = await findStanding(tx, { AND: [{ id }, nominationsVisibleTo(actor)] })
    if (!seen) return fail('nomination_not_found')
    if (!mayNominate(actor)) return fail('not_allowed')
    const cohort = await lockCohort(tx, actor, seen.cohortId)
    if (!cohort) return fail('nomination_not_found')
    await expireOverdueReturns(tx, cohort, dayAt(now))
    return work(tx, actor, cohort, await findStanding(tx, { id }), seen)
  })
