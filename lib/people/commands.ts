import 'server-only'
import type { Actor, AgencyActor, SignedInActor } from '../access/actor'
import type { Prisma } from '../db/generated/client'
import type { Tx } from '../db/client'
import { transaction } from '../db/transaction'
import { recordEvent } from '../events/record'
import { fail, ok, type Result } from '../result'
import { searchKey, splitName } from '../text'
import { dateOf, dayAt, dayOf, type Day } from '../time'
import { encryptIdNumber, hashIdNumber } from '../identity-number'
import { mayRegisterPersons, personsVisibleTo } from './policy'
import type { PersonFacts, PersonInput } from './schema'

export type RegisterError = 'person_elsewhere' | 'person_differs' | 'birth_date_in_future'

/**
 * The id of the described person, made if unknown, within the transaction of the command that needs it.
 * A person whom another agency employs is not revealed: `person_elsewhere`, for the school to resolve.
 * A known person described with another name, birth date or sex is `person_differs`. Safe to run twice.
 */
export async function registerPerson(actor: AgencyActor, input: PersonInput, today: Day, tx: Tx): Promise<Result<string, RegisterError>> {
  if (input.birthDate >= today) return fail('birth_date_in_future', { field: 'person.birthDate' })
  const name = nameOf(input)
  const key = identityOf(input)
  const made = await tx.person.createMany({
    data: { provinceId: actor.provinceId, ...name, ...key.columns, birthDate: dateOf(input.birthDate), sex: input.sex },
    skipDuplicates: true,
  })
  const { id } = await tx.person.findFirstOrThrow({ where: { provinceId: actor.provinceId, ...key.where }, select: { id: true } })
  // Two agencies may claim a person whom nobody employs: the second waits here and then sees the first's employment.
  await tx.$queryRaw`select id from person where id = ${id}::uuid for no key update`
  const person = await tx.person.findUniqueOrThrow({
    where: { id },
    select: { id: true, searchName: true, birthDate: true, sex: true, employments: { where: { validTo: null }, select: { agencyId: true } } },
  })
  if (made.count === 0) {
    const present = person.employments[0]
    if (present && !actor.agencyIds.includes(present.agencyId)) return fail('person_elsewhere')
    const same = person.searchName === name.searchName && dayOf(person.birthDate) === input.birthDate && person.sex === input.sex
    if (!same) return fail('person_differs')
  }
  if (person.employments.length === 0) {
    await tx.employment.create({
      data: { personId: person.id, agencyId: actor.agencyId, post: input.post ?? '', postCategory: input.postCategory ?? null, validFrom: dateOf(today) },
      select: { id: true },
    })
  }
  await writeFacts(tx, person.id, input)
  await recordEvent(tx, actor, { type: made.count === 0 ? 'person.updated' : 'person.registered', personId: person.id })
  return ok(person.id)
}

/** Describes a person to the agency ahead of a nomination; the same as `registerPerson`, on its own. Safe to run twice. */
export async function addPerson(actor: Actor, input: PersonInput, now: Date): Promise<Result<{ id: string }, 'not_allowed' | RegisterError>> {
  if (!mayRegisterPersons(actor)) return fail('not_allowed')
  return transaction(async (tx) => {
    const registered = await registerPerson(actor, input, dayAt(now), tx)
    return registered.ok ? ok({ id: registered.value }) : registered
  })
}

/** Records that somebody opened the file of a person; the file's page or answer is shown after it. */
export async function recordPersonRead(actor: SignedInActor, personId: string): Promise<void> {
  await transaction(async (tx) => {
    await recordEvent(tx, actor, { type: 'person.read', personId })
    return ok(null)
  })
}

/** Corrects the facts that standards are judged by; what is left out stays. Identity is never changed here. */
export async function updatePersonFacts(
  actor: Actor, { personId, facts }: { personId: string; facts: PersonFacts },
): Promise<Result<{ id: string }, 'not_allowed' | 'person_not_found'>> {
  if (!mayRegisterPersons(actor)) return fail('not_allowed')
  return transaction(async (tx) => {
    const person = await tx.person.findFirst({ where: { AND: [{ id: personId }, personsVisibleTo(actor)] }, select: { id: true } })
    if (!person) return fail('person_not_found')
    await writeFacts(tx, personId, facts)
    await recordEvent(tx, actor, { type: 'person.updated', personId })
    return ok({ id: personId })
  })
}

function nameOf(input: PersonInput) {
  const given = input.givenName ? { familyName: input.familyName ?? '', givenName: input.givenName } : splitName(input.fullName ?? '')
  const fullName = input.fullName ?? `${given.familyName} ${given.givenName}`.trim()
  return { ...given, fullName, searchName: searchKey(fullName) }
}

function identityOf(input: PersonInput) {
  if (input.personalIdNumber) {
    const idNumberHash = hashIdNumber(input.personalIdNumber)
    return { where: { idNumberHash }, columns: { idNumberHash, idNumberCipher: encryptIdNumber(input.personalIdNumber) } }
  }
  const where = { foreignDocument: input.foreignDocument ?? '', foreignCountry: input.foreignCountry ?? '' }
  return { where, columns: where }
}

async function writeFacts(tx: Tx, personId: string, facts: PersonFacts): Promise<void> {
  const columns = factColumns(facts)
  if (Object.keys(columns).length > 0) await tx.person.update({ where: { id: personId }, data: columns, select: { id: true } })
  if (facts.post !== undefined || facts.postCategory !== undefined) {
    await tx.employment.updateMany({
      where: { personId, validTo: null },
      data: { ...(facts.post === undefined ? {} : { post: facts.post }), ...(facts.postCategory === undefined ? {} : { postCategory: facts.postCategory }) },
    })
  }
  if (facts.ratings?.length) {
    await tx.annualRating.deleteMany({ where: { personId, year: { in: facts.ratings.map(({ year }) => year) } } })
    await tx.annualRating.createMany({ data: facts.ratings.map((one) => ({ personId, ...one })) })
  }
  if (facts.credentials) {
    await tx.credential.deleteMany({ where: { personId } })
    await tx.credential.createMany({
      data: facts.credentials.map(({ issuedOn, number, ...one }) => ({ personId, ...one, number: number ?? null, issuedOn: dateOf(issuedOn) })),
    })
  }
}

function factColumns(facts: PersonFacts): Prisma.PersonUncheckedUpdateInput {
  const { ethnicMinority, partyStatus, education, educationField, plannedPost, plannedPostCategory, planningDecisionNumber } = facts
  const given = {
    ethnicMinority, partyStatus, education, educationField, plannedPost, plannedPostCategory, planningDecisionNumber,
    partyAdmittedOn: facts.partyAdmittedOn && dateOf(facts.partyAdmittedOn),
    partyOfficialOn: facts.partyOfficialOn && dateOf(facts.partyOfficialOn),
  }
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
}
