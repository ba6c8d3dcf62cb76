// Who asks, for what, and what none of them may ever be shown.
import { encode } from 'next-auth/jwt'
import { db } from '@/lib/db/client'
import { env } from '@/lib/env'
import { nameKey, searchKey } from '@/lib/text'
import { askedBy, keyFor, type Asked } from '../support/api'
import { makePerson } from '../support/factories'
import { hasReadNotices } from '../support/login'
import { requests } from '../support/permission-requests'
import { enrol, makePermissionWorld, nominate, type PermissionWorld } from '../support/permission-world'
import type { Interface } from './document'
import type { Draft } from './request'

export const kinds = ['public', 'trainee', 'nominator', 'otherAgency', 'office', 'leadership', 'province', 'classHead', 'otherSchool'] as const
export type Kind = (typeof kinds)[number]

export interface FuzzWorld {
  readonly headersOf: (kind: Kind, bySession: boolean) => Readonly<Record<string, string>>
  /** Requests that are right, by the operation they ask for. */
  readonly examples: ReadonlyMap<string, readonly Draft[]>
  /** Ids of everything in this world, of both agencies. */
  readonly ids: readonly string[]
  /** What stands in rows that a kind of actor must not see, and what of it gives them away. */
  readonly secrets: Readonly<Record<Kind, readonly string[]>>
}

export async function makeFuzzWorld(portal: Interface): Promise<FuzzWorld> {
  const world = await makePermissionWorld()
  const own = await mark(world.agency.id)
  await send(world)
  const other = await mark(world.otherAgency.id)
  await carryNames(world)
  const [ownRows, otherRows] = [await rowsOf(world.agency.id), await rowsOf(world.otherAgency.id)]
  const [ofOwn, ofOther] = [[own, ...ownRows], [other, ...otherRows]]
  return {
    headersOf: await credentials(world), examples: await examplesOf(world, portal), ids: idsOf(world, otherRows),
    secrets: {
      public: [...ofOwn, ...ofOther], trainee: ofOther, nominator: ofOther, otherAgency: ofOwn, otherSchool: [...ofOwn, ...ofOther],
      office: [], leadership: [], province: [], classHead: [],
    },
  }
}

/** People of the other agency in the same classes: what is asked of a class must tell them apart. */
async function send({ school, open, running, otherAgency, elsewhere }: PermissionWorld): Promise<void> {
  await nominate(school, open, otherAgency, elsewhere, 'SUBMITTED')
  await nominate(school, open, otherAgency, await makePerson(otherAgency), 'WAITLISTED')
  await enrol(school, running, otherAgency, await makePerson(otherAgency))
  await db.nomination.updateMany({ where: { agencyId: otherAgency.id }, data: { note: 'Ghi chú' } })
}

/** Writes a word that stands nowhere else into the names of an agency's people and what is said of them. */
async function mark(agencyId: string): Promise<string> {
  const word = `Dấu${crypto.randomUUID().slice(0, 8)}`
  await db.$executeRaw`
    update person set full_name = full_name || ' ' || ${word}, given_name = given_name || ' ' || ${word}
    where id in (select person_id from employment where agency_id = ${agencyId}::uuid)`
  await db.$executeRaw`update employment set post = post || ' ' || ${word} where agency_id = ${agencyId}::uuid`
  await db.$executeRaw`update nomination set note = note || ' ' || ${word} where agency_id = ${agencyId}::uuid`
  return word
}

/** What is copied from names follows them, as the commands that change names see to. */
async function carryNames({ agency, otherAgency }: PermissionWorld): Promise<void> {
  const people = await db.person.findMany({ where: { employments: { some: { agencyId: { in: [agency.id, otherAgency.id] } } } }, select: { id: true, fullName: true, familyName: true, givenName: true } })
  for (const { id: personId, fullName, familyName, givenName } of people) {
    const searchName = searchKey(fullName)
    await db.person.update({ where: { id: personId }, data: { searchName }, select: { id: true } })
    await db.nomination.updateMany({ where: { personId }, data: { searchName, nameKey: nameKey(familyName, givenName) } })
    await db.trainee.updateMany({ where: { personId }, data: { nameKey: nameKey(familyName, givenName) } })
  }
}

const rowsOf = async (agencyId: string): Promise<string[]> =>
  (await db.$queryRaw<{ id: string }[]>`
    select id::text from nomination where agency_id = ${agencyId}::uuid union all select id::text from trainee where agency_id = ${agencyId}::uuid
    union all select person_id::text from employment where agency_id = ${agencyId}::uuid`).map(({ id }) => id)

async function credentials({ actors }: PermissionWorld): Promise<FuzzWorld['headersOf']> {
  const made = await Promise.all(kinds.map(async (kind): Promise<[Kind, { key: Record<string, string>; session: Record<string, string> }]> => {
    const actor = actors[kind]
    if (actor.kind === 'public') return [kind, { key: {}, session: {} }]
    const key = await keyFor(actor)
    await hasReadNotices(actor.accountId)
    const { epoch } = await db.account.findUniqueOrThrow({ where: { id: actor.accountId }, select: { epoch: true } })
    const token = await encode({ token: { sub: actor.accountId, epoch }, secret: env.NEXTAUTH_SECRET, maxAge: 43_200 })
    return [kind, { key: { authorization: `Bearer ${key}` }, session: { cookie: `next-auth.session-token=${token}; portal.hat=${actor.roleId}` } }]
  }))
  const byKind = new Map(made)
  return (kind, bySession) => byKind.get(kind)?.[bySession ? 'session' : 'key'] ?? {}
}

/** Every handler of the permission matrix as that asks it, written down instead of sent. */
async function examplesOf(world: PermissionWorld, { operations }: Interface): Promise<ReadonlyMap<string, Draft[]>> {
  const examples = new Map<string, Draft[]>()
  for (const [name, ask] of Object.entries(requests)) {
    const asked = await askedBy(() => ask(null, world))
    const [route = ''] = name.split(':')
    const known = operations.find((one) => one.name === route.replaceAll(/\[(\w+)\]/g, '{$1}'))
    if (known) examples.set(known.name, [...(examples.get(known.name) ?? []), ...asked.map(draftOf)])
  }
  return examples
}

function draftOf({ method, path, body, headers }: Asked): Draft {
  if (body === undefined) return { method, path, headers, body: { kind: 'none' } }
  if (Buffer.isBuffer(body)) return { method, path, headers, body: { kind: 'raw', bytes: body } }
  return { method, path, headers: { 'content-type': 'application/json', ...headers }, body: { kind: 'json', value: body } }
}

function idsOf(world: PermissionWorld, others: readonly string[]): string[] {
  const own = Object.values(world).flatMap((one: unknown) => (typeof one === 'object' && one !== null && 'id' in one && typeof one.id === 'string' ? [one.id] : []))
  return [...new Set([...own, ...others, '01930000-0000-7000-8000-000000000000'])]
}
