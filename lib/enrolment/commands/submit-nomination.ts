import 'server-only'
import type { Actor, AgencyActor } from '../../access/actor'
import type { Tx } from '../../db/client'
import { transaction } from '../../db/transaction'
import { registerPerson, type RegisterError } from '../../people/commands'
import { fail, ok, type Result } from '../../result'
import { dayAt, type Day } from '../../time'
import { mayNominate } from '../policy'
import { enrolmentBlocker } from '../rules'
import type { Nominee } from '../schema'
import { lockCohort } from '../steps/lock-cohort'
import { nominateAll, type NominateError, type Placed } from '../steps/nominate'
import { expireOverdueReturns } from '../steps/seats'

export type { Placed }
export type NominationError = 'not_allowed' | 'cohort_not_found' | 'cohort_not_open' | 'deadline_passed' | 'agency_ended' | NominateError | RegisterError

/** Nominates a person; the answer says whether a seat was taken or a place in the queue. */
export async function submitNomination(
  actor: Actor, { cohortId, nominee }: { cohortId: string; nominee: Nominee }, now: Date,
): Promise<Result<Placed, NominationError>> {
  if (!mayNominate(actor)) return fail('not_allowed')
  const today = dayAt(now)

  return transaction<Placed, NominationError, 'already_nominated' | 'agency_ended'>(async (tx) => {
    const cohort = await lockCohort(tx, actor, cohortId)
    if (!cohort) return fail('cohort_not_found')
    const blocker = enrolmentBlocker(cohort, now)
    if (blocker) return fail(blocker, { closesAt: cohort.closesAt?.toISOString() ?? null })
    // First: the person's own returned nomination may be among the overdue, and is then no longer live.
    await expireOverdueReturns(tx, cohort, today)

    const person = await personOf(tx, actor, nominee, today)
    if (!person.ok) return person
    const placed = await nominateAll(tx, actor, cohort, [person.value], now)
    if (!placed.ok) return placed
    const [place] = placed.value
    return place ? ok(place) : fail('person_not_found')
  }, { nomination_live_once_per_course: 'already_nominated', nomination_of_a_living_agency: 'agency_ended', employment_of_a_living_agency: 'agency_ended' })
}

async function personOf(tx: Tx, actor: AgencyActor, nominee: Nominee, today: Day): Promise<Result<string, RegisterError>> {
  return nominee.person ? registerPerson(actor, nominee.person, today, tx) : ok(nominee.personId ?? '')
}
