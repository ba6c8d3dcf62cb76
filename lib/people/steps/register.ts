import 'server-only'
import { v7 as uuid } from 'uuid'
import type { AgencyActor } from '../../access/actor'
import { Prisma } from '../../db/generated/client'
import type { Tx } from '../../db/client'
import { encryptIdNumber, hashIdNumber } from '../../identity-number'
import { searchKey, splitName } from '../../text'
import { dayOf, type Day } from '../../time'
import type { PersonInput } from '../schema'

export type Described = { input: PersonInput; name: ReturnType<typeof nameOf>; identity: Identity }
export type Known = { id: string; searchName: string; birthDate: Day; sex: string; agencyId: string | null }
type Identity = { key: string; hash: Uint8Array<ArrayBuffer> | null; columns: () => { idNumberHash: string; idNumberCipher: string } | { foreignDocument: string; foreignCountry: string } }

export function nameOf(input: PersonInput) {
  const given = input.givenName ? { familyName: input.familyName ?? '', givenName: input.givenName } : splitName(input.fullName ?? '')
  const fullName = input.fullName ?? `${given.familyName} ${given.givenName}`.trim()
  return { ...given, fullName, searchName: searchKey(fullName) }
}

/** What a person is known by; `key` is the same for the same person. */
export function identityOf({ personalIdNumber, foreignDocument = '', foreignCountry = '' }: PersonInput): Identity {
  if (!personalIdNumber) return { key: foreignKey(foreignCountry, foreignDocument), hash: null, columns: () => ({ foreignDocument, foreignCountry }) }
  const hash = hashIdNumber(personalIdNumber)
  return { key: hex(hash), hash, columns: () => ({ idNumberHash: hex(hash), idNumberCipher: hex(encryptIdNumber(personalIdNumber)) }) }
}

const hex = (hash: Uint8Array) => Buffer.from(hash).toString('hex')
const foreignKey = (country: string, document: string) => `${country} ${document}`

/**
 * Makes whoever is not known yet, at work in the actor's agency from today on, in one statement with one value however many they
 * are; answers them by key. Nobody else sees them before the commit, so they need no lock and are read from nowhere. In the order
 * of their keys: two lists with the same people must not wait for each other.
 */
export async function makePersons(tx: Tx, { provinceId, agencyId }: AgencyActor, described: readonly Described[], today: Day): Promise<ReadonlyMap<string, Known>> {
  if (described.length === 0) return new Map()
  const rows = [...described].sort((a, b) => (a.identity.key < b.identity.key ? -1 : 1)).map(({ input, name, identity }) => (
    { id: uuid(), key: identity.key, ...name, ...identity.columns(), birthDate: input.birthDate, sex: input.sex, ...workOf(input) }))
  const made = await tx.$queryRaw<{ id: string }[]>`
    with described as (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as p(id uuid, "familyName" text, "givenName" text, "fullName" text, "searchName" text,
        "birthDate" date, sex text, "idNumberHash" text, "idNumberCipher" text, "foreignDocument" text, "foreignCountry" text, "workId" uuid, post text, category text)),
    made as (
      insert into person (id, province_id, family_name, given_name, full_name, search_name, birth_date, sex, id_number_hash, id_number_cipher,
        foreign_document, foreign_country, updated_at)
      select p.id, ${provinceId}::uuid, p."familyName", p."givenName", p."fullName", p."searchName", p."birthDate", p.sex,
        decode(p."idNumberHash", 'hex'), decode(p."idNumberCipher", 'hex'), p."foreignDocument", p."foreignCountry", now()
      from described p on conflict do nothing returning id)
    insert into employment (id, person_id, agency_id, post, post_category, valid_from)
    select p."workId", p.id, ${agencyId}::uuid, p.post, p.category, ${today}::date from made join described p using (id) returning person_id as id`
  const ids = new Set(made.map(({ id }) => id))
  return new Map(rows.filter(({ id }) => ids.has(id)).map(({ key, id, searchName, birthDate, sex }) => [key, { id, searchName, birthDate, sex, agencyId }]))
}

/** What an employment begins with. */
const workOf = ({ post, postCategory }: { post?: string | undefined; postCategory?: string | undefined }) =>
  ({ workId: uuid(), post: post ?? '', category: postCategory ?? null })

type Row = { id: string; hash: Uint8Array | null; country: string | null; document: string | null; searchName: string; birthDate: Date; sex: string; agencyId: string | null }

/**
 * The described persons by key, locked: two agencies may claim a person whom nobody employs, the second waits here and
 * then sees the first's employment.
 */
export async function lockPersons(tx: Tx, actor: AgencyActor, described: readonly Described[]): Promise<ReadonlyMap<string, Known>> {
  if (described.length === 0) return new Map()
  await tx.$queryRaw`select p.id from person p where ${matching(actor, described)} order by p.id for no key update`
  return readPersons(tx, actor, described)
}

/** The described persons whom the province knows, by key, each with the agency that employs it now. */
export async function readPersons(tx: Tx, actor: AgencyActor, described: readonly Described[]): Promise<ReadonlyMap<string, Known>> {
  const rows = await tx.$queryRaw<Row[]>`
    select p.id, p.id_number_hash as hash, p.foreign_country as country, p.foreign_document as document, p.search_name as "searchName",
      p.birth_date as "birthDate", p.sex, e.agency_id as "agencyId"
    from person p left join employment e on e.person_id = p.id and e.valid_to is null where ${matching(actor, described)}`
  return new Map(rows.map(({ hash, country, document, birthDate, ...row }) => (
    [hash ? hex(hash) : foreignKey(country ?? '', document ?? ''), { ...row, birthDate: dayOf(birthDate) }])))
}

function matching({ provinceId }: AgencyActor, described: readonly Described[]): Prisma.Sql {
  const hashes = described.flatMap(({ identity }) => identity.hash ?? [])
  const documents = described.flatMap(({ input, identity }) => (identity.hash ? [] : [input]))
  return Prisma.sql`p.province_id = ${provinceId}::uuid and (p.id_number_hash = any(${hashes}::bytea[]) or (p.foreign_country, p.foreign_document) in (
    select * from unnest(${documents.map(({ foreignCountry = '' }) => foreignCountry)}::text[], ${documents.map(({ foreignDocument = '' }) => foreignDocument)}::text[])))`
}

/** Whoever works nowhere now works at the actor's agency from today on. */
export async function employ(tx: Tx, { agencyId }: AgencyActor, taken: readonly (Known & { facts: { post?: string | undefined; postCategory?: string | undefined } })[], today: Day): Promise<void> {
  const idle = [...new Map(taken.filter((one) => one.agencyId === null).map((one) => [one.id, one])).values()]
  if (idle.length === 0) return
  const rows = idle.map(({ id, facts }) => ({ personId: id, ...workOf(facts) }))
  await tx.$executeRaw`
    insert into employment (id, person_id, agency_id, post, post_category, valid_from)
    select e."workId", e."personId", ${agencyId}::uuid, e.post, e.category, ${today}::date
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as e("workId" uuid, "personId" uuid, post text, category text)`
}
