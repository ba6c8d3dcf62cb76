import 'server-only'
import type { Tx } from '../../db/client'
import { dateOf, dayOf } from '../../time'
import type { PersonFacts } from '../schema'

type Written = { id: string; facts: PersonFacts }

/** Writes what is stated of persons, in the same few statements for one and for many; what is left out stays. */
export async function writeFacts(tx: Tx, persons: readonly Written[]): Promise<void> {
  if (persons.length === 0) return
  await writeColumns(tx, persons)
  await writePosts(tx, persons)
  await writeRatings(tx, persons)
  await writeCredentials(tx, persons)
}

/** No column is ever emptied here, so "left out" and null are the same to the database. */
async function writeColumns(tx: Tx, persons: readonly Written[]): Promise<void> {
  const rows = persons.filter(({ facts }) => columns.some((column) => facts[column] !== undefined)).map(({ id, facts }) => ({ ...facts, id }))
  if (rows.length === 0) return
  await tx.$executeRaw`
    update person p set
      ethnic_minority = coalesce(f."ethnicMinority", p.ethnic_minority), party_status = coalesce(f."partyStatus", p.party_status),
      party_admitted_on = coalesce(f."partyAdmittedOn", p.party_admitted_on), party_official_on = coalesce(f."partyOfficialOn", p.party_official_on),
      education = coalesce(f.education, p.education), education_field = coalesce(f."educationField", p.education_field),
      planned_post = coalesce(f."plannedPost", p.planned_post), planned_post_category = coalesce(f."plannedPostCategory", p.planned_post_category),
      planning_decision_number = coalesce(f."planningDecisionNumber", p.planning_decision_number), under_proceedings = coalesce(f."underProceedings", p.under_proceedings), updated_at = now()
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as f(
      id uuid, "ethnicMinority" boolean, "partyStatus" text, "partyAdmittedOn" date, "partyOfficialOn" date, education text,
      "educationField" text, "plannedPost" text, "plannedPostCategory" text, "planningDecisionNumber" text, "underProceedings" boolean)
    where p.id = f.id`
}

const columns = [
  'ethnicMinority', 'partyStatus', 'partyAdmittedOn', 'partyOfficialOn', 'education', 'educationField', 'plannedPost', 'plannedPostCategory', 'planningDecisionNumber', 'underProceedings',
] as const satisfies readonly (keyof PersonFacts)[]

async function writePosts(tx: Tx, persons: readonly Written[]): Promise<void> {
  const rows = persons.filter(({ facts }) => facts.post !== undefined || facts.postCategory !== undefined)
    .map(({ id, facts: { post, postCategory } }) => ({ id, post, category: postCategory }))
  if (rows.length === 0) return
  await tx.$executeRaw`
    update employment e set post = coalesce(f.post, e.post), post_category = coalesce(f.category, e.post_category)
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as f(id uuid, post text, category text)
    where e.person_id = f.id and e.valid_to is null`
}

async function writeRatings(tx: Tx, persons: readonly Written[]): Promise<void> {
  const rows = persons.flatMap(({ id, facts }) => (facts.ratings ?? []).map((one) => ({ personId: id, ...one })))
  if (rows.length === 0) return
  await tx.$executeRaw`
    insert into annual_rating (person_id, year, rating)
    select f."personId", f.year, f.rating from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as f("personId" uuid, year int, rating text)
    on conflict (person_id, year) do update set rating = excluded.rating`
}

/** What is stated takes the place of what was stated before. What an issuer recorded in the portal is not for others to take away, or to state twice. */
async function writeCredentials(tx: Tx, persons: readonly Written[]): Promise<void> {
  const stated = persons.flatMap(({ id, facts }) => (facts.credentials ? [{ id, credentials: facts.credentials }] : []))
  if (stated.length === 0) return
  const ofThem = { in: stated.map(({ id }) => id) }
  await tx.credential.deleteMany({ where: { personId: ofThem, issuer: null } })
  const recorded = await tx.credential.findMany({ where: { personId: ofThem, issuer: { not: null } }, select: { personId: true, level: true, kind: true, issuedOn: true } })
  const known = new Set(recorded.map(({ personId, level, kind, issuedOn }) => [personId, level, kind, dayOf(issuedOn)].join(' ')))
  await tx.credential.createMany({
    data: stated.flatMap(({ id, credentials }) => credentials.filter(({ level, kind, issuedOn }) => !known.has([id, level, kind, issuedOn].join(' ')))
      .map(({ issuedOn, number, ...one }) => ({ personId: id, ...one, number: number ?? null, issuedOn: dateOf(issuedOn) }))),
  })
}
