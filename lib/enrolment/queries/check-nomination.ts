import 'server-only'
import type { Actor, AgencyActor } from '../../access/actor'
import { db } from '../../db/client'
import { personsVisibleTo } from '../../people/policy'
import { matchPersons } from '../../people/queries/match-persons'
import type { RegisterError } from '../../people/rules'
import { fail, ok, type Result } from '../../result'
import { dayAt, type Day } from '../../time'
import { judge, priorityOf, refuses, type Finding } from '../eligibility/rules'
import { factsWith } from '../imports/rules/facts'
import { mayNominate } from '../policy'
import { enrolmentBlocker } from '../rules'
import type { Nominee } from '../schema'
import { expectedPlace, type ExpectedPlace } from '../steps/expected-place'
import { factsOfAll } from '../steps/facts'
import { freeSeats, rulesInForce } from '../steps/lock-cohort'
import { readQueue } from '../steps/seats'

/** `eligible`: whether sending would nominate at this moment. Findings are all of them, passed ones too. */
export type Checked = ExpectedPlace & { eligible: boolean; ruleSet: string | null; findings: readonly Finding[] }
export type CheckError = 'not_allowed' | 'cohort_not_found' | 'cohort_not_open' | 'deadline_passed' | 'person_not_found' | RegisterError

/** What nominating this person would answer, without writing: the same policy and the same refusals, with every finding. */
export async function checkNomination(actor: Actor, { cohortId, nominee }: { cohortId: string; nominee: Nominee }, now: Date): Promise<Result<Checked, CheckError>> {
  if (!mayNominate(actor)) return fail('not_allowed')
  const today = dayAt(now)
  const cohort = await db.cohort.findFirst({
    where: { id: cohortId, status: { not: 'PLANNED' }, school: { provinceId: actor.provinceId } },
    select: { id: true, schoolId: true, courseId: true, form: true, status: true, closesAt: true, course: { select: { ruleFamily: true } } },
  })
  if (!cohort) return fail('cohort_not_found')
  const blocker = enrolmentBlocker(cohort, now)
  if (blocker) return fail(blocker, { closesAt: cohort.closesAt?.toISOString() ?? null })
  const who = await whoIsMeant(actor, nominee, today)
  if (!who.ok) return who
  const [{ known, place }, { rules, title }, free, queue] = await Promise.all([
    factsOfAll(db, actor, { AND: [{ id: { in: who.value ? [who.value] : [] } }, personsVisibleTo(actor)] }, cohort, today),
    rulesInForce(db, { ...cohort, ...cohort.course }, today), freeSeats(db, cohortId, actor.agencyId), readQueue(db, cohortId),
  ])
  const judged = known.get(who.value ?? '')
  const facts = nominee.person ? factsWith(nominee.person, judged?.facts ?? null, { form: cohort.form, place }, today) : judged?.facts
  if (!facts) return fail('person_not_found')
  const findings = judge(rules, facts, judged?.waived)
  const expected = expectedPlace(free, queue, { agencyId: actor.agencyId, priority: priorityOf(rules, facts), now })
  return ok({ eligible: !findings.some(refuses), ruleSet: title, findings, ...expected })
}

/** The id of whoever is meant, null for somebody new, or why the agency may not go on. */
async function whoIsMeant(actor: AgencyActor, { person, personId }: Nominee, today: Day): Promise<Result<string | null, RegisterError>> {
  if (!person) return ok(personId ?? null)
  const [match] = await matchPersons(actor, [person], today)
  if (match?.refused) return fail(match.refused, match.refused === 'birth_date_in_future' ? { field: 'person.birthDate' } : {})
  return ok(match?.personId ?? null)
}
