import 'server-only'
import type { Actor, AgencyActor, SignedInActor } from '../access/actor'
import { db, type Tx } from '../db/client'
import { transaction } from '../db/transaction'
import { recordEvent, recordEvents } from '../events/record'
import { fail, ok, type Result } from '../result'
import { dayAt, type Day } from '../time'
import type { ReadPage } from './own/schema'
import { mayRegisterPersons, personsVisibleTo } from './policy'
import { knownPersonBlocker, type RegisterError } from './rules'
import type { PersonFacts, PersonInput } from './schema'
import { employ, identityOf, lockPersons, makePersons, nameOf, type Known } from './steps/register'
import { writeFacts } from './steps/facts'

export type { RegisterError }

/** The same for many, in a number of statements that does not grow with them; each answers for itself, in the given order. Safe to run twice. */
export async function registerPersons(actor: AgencyActor, inputs: readonly PersonInput[], today: Day, tx: Tx): Promise<Result<string, RegisterError>[]> {
  const described = inputs.map((input) => ({ input, name: nameOf(input), identity: identityOf(input) }))
  const possible = described.filter(({ input }) => input.birthDate < today)
  const made = await makePersons(tx, actor, possible, today)
  const known = await lockPersons(tx, actor, possible.filter(({ identity }) => !made.has(identity.key)))
  const judged = described.map((one): Result<Known, RegisterError> => {
    if (one.input.birthDate >= today) return fail('birth_date_in_future', { field: 'person.birthDate' })
    const { key } = one.identity
    const person = made.get(key) ?? known.get(key)
    if (!person) throw new Error('a person that is not new is gone')
    const blocker = made.has(key) ? null : knownPersonBlocker(actor.agencyIds, { ...one.name, ...one.input }, person)
    return blocker ? fail(blocker) : ok(person)
  })
  const taken = judged.flatMap((one, index) => (one.ok ? [{ ...one.value, facts: inputs[index] ?? {}, fresh: made.has(described[index]?.identity.key ?? '') }] : []))
  await employ(tx, actor, taken, today)
  await writeFacts(tx, taken)
  await recordEvents(tx, actor, taken.map(({ id, fresh }) => ({ type: fresh ? 'person.registered' : 'person.updated', personId: id })))
  return judged.map((one) => (one.ok ? ok(one.value.id) : one))
}

/**
 * The id of the described person, made if unknown, within the transaction of the command that needs it.
 * A person whom another agency employs is not revealed: `person_elsewhere`, for the school to resolve.
 * A known person described with another name, birth date or sex is `person_differs`. Safe to run twice.
 */
export async function registerPerson(actor: AgencyActor, input: PersonInput, today: Day, tx: Tx): Promise<Result<string, RegisterError>> {
  const [registered] = await registerPersons(actor, [input], today, tx)
  if (!registered) throw new Error('one person was described and none was answered')
  return registered
}

/** Describes a person to the agency ahead of a nomination; the same as `registerPerson`, on its own. Safe to run twice. */
export async function addPerson(actor: Actor, input: PersonInput, now: Date): Promise<Result<{ id: string }, 'not_allowed' | 'agency_ended' | RegisterError>> {
  if (!mayRegisterPersons(actor)) return fail('not_allowed')
  return transaction<{ id: string }, RegisterError, 'agency_ended'>(async (tx) => {
    const registered = await registerPerson(actor, input, dayAt(now), tx)
    return registered.ok ? ok({ id: registered.value }) : registered
  }, { employment_of_a_living_agency: 'agency_ended' })
}

/** Records that somebody opened something of a person; its page or answer is shown after it. Opening one's own is nobody else's business. One statement. */
export async function recordPersonRead(actor: SignedInActor, personId: string, page: ReadPage): Promise<void> {
  if (actor.kind === 'trainee' && actor.personId === personId) return
  await recordEvent(db, actor, { type: 'person.read', personId, data: { page } })
}

/** Corrects the facts that standards are judged by; what is left out stays. Identity is never changed here. */
export async function updatePersonFacts(
  actor: Actor, { personId, facts }: { personId: string; facts: PersonFacts },
): Promise<Result<{ id: string }, 'not_allowed' | 'person_not_found'>> {
  if (!mayRegisterPersons(actor)) return fail('not_allowed')
  return transaction(async (tx) => {
    const person = await tx.person.findFirst({ where: { AND: [{ id: personId }, personsVisibleTo(actor)] }, select: { id: true } })
    if (!person) return fail('person_not_found')
    await writeFacts(tx, [{ id: personId, facts }])
    await recordEvent(tx, actor, { type: 'person.updated', personId })
    return ok({ id: personId })
  })
}
