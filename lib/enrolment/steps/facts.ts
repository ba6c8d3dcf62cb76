import 'server-only'
import type { AgencyActor } from '../../access/actor'
import type { Prisma } from '../../db/generated/client'
import type { Tx } from '../../db/client'
import { decryptIdNumber } from '../../identity-number'
import { personsVisibleTo } from '../../people/policy'
import { idNumberDisagrees } from '../../people/rules'
import { credentialKinds, educationLevels, partyStatuses, postCategories, ratings, sexes, theoryLevels } from '../../people/schema'
import { nameKey } from '../../text'
import { dayOf, dayOrNull, type Day } from '../../time'
import { sharedPercent } from '../eligibility/addendum/rules'
import type { Facts, Waiver } from '../eligibility/rules'
import { agencyKinds } from '../eligibility/schema'
import { liveStatuses } from '../schema'

const known = <T extends string>(all: readonly T[], value: string | null): T | null => all.find((one) => one === value) ?? null
const listed = <T extends string>(all: readonly T[], value: string): T[] => all.filter((one) => one === value)

/** `waived`: the rules that an authority waived for the person in this cohort, by code. `agencyId`: where the person works now. */
export type Judged = { facts: Facts; waived: ReadonlyMap<string, Waiver>; nameKey: string; searchName: string; agencyId: string | null }

/** What a nomination of the person into the cohort is judged by, or null if the actor may not know of the person. */
export async function factsOf(tx: Tx, actor: AgencyActor, personId: string, cohort: Into, today: Day): Promise<Judged | null> {
  return (await factsOfAll(tx, actor, { AND: [{ id: personId }, personsVisibleTo(actor)] }, cohort, today)).known.get(personId) ?? null
}

/** The same for everybody whom `where` finds, by id, in as many statements as for one; with what is judged of somebody nobody knows yet. */
export async function factsOfAll(
  tx: Tx, actor: AgencyActor, where: Prisma.PersonWhereInput, cohort: Into, today: Day,
): Promise<{ known: ReadonlyMap<string, Judged>; place: Place }> {
  const persons = await tx.person.findMany({ where, include: told(cohort.courseId) })
  const around = await readAround(tx, actor, cohort.id, persons.map(({ id }) => id))
  return { place: placeOf(around, null), known: new Map(persons.map((person): [string, Judged] => [person.id, judgedOf(person, around, cohort, today)])) }
}

type Into = { id: string; courseId: string; form: string }

const told = (courseId: string) => ({
  ratings: true,
  credentials: true,
  employments: { where: { validTo: null } },
  nominations: { where: { courseId, status: { in: [...liveStatuses] } }, select: { id: true }, take: 1 },
}) satisfies Prisma.PersonInclude

function judgedOf(person: Prisma.PersonGetPayload<{ include: ReturnType<typeof told> }>, around: Around | null, cohort: Into, today: Day): Judged {
  const birthDate = dayOf(person.birthDate)
  const sex = known(sexes, person.sex) ?? 'MALE'
  const number = person.idNumberCipher ? decryptIdNumber(person.idNumberCipher) : null
  const post = person.employments[0]
  const facts: Facts = {
    judgedOn: today, letterOn: null, form: cohort.form, birthDate, sex,
    idNumberDisagrees: number === null ? null : idNumberDisagrees(number, { birthDate, sex }),
    ethnicMinority: person.ethnicMinority,
    partyStatus: known(partyStatuses, person.partyStatus),
    partyOfficialOn: dayOrNull(person.partyOfficialOn),
    education: known(educationLevels, person.education),
    post: post?.post ?? null,
    postCategory: known(postCategories, post?.postCategory ?? null),
    plannedPost: person.plannedPost,
    plannedPostCategory: known(postCategories, person.plannedPostCategory),
    planningDecisionNumber: person.planningDecisionNumber,
    ratings: person.ratings.flatMap(({ year, rating }) => listed(ratings, rating).map((one) => ({ year, rating: one }))),
    credentials: person.credentials.flatMap(({ level, kind, issuedOn }) =>
      listed(theoryLevels, level).flatMap((one) => listed(credentialKinds, kind).map((sort) => ({ level: one, kind: sort, issuedOn: dayOf(issuedOn) })))),
    liveNomination: person.nominations.length > 0,
    underProceedings: person.underProceedings, ...placeOf(around, person.id),
  }
  const waived = new Map((around?.waived ?? []).filter(({ personId }) => personId === person.id).map(({ rule, paper }) => [rule, paper]))
  return { facts, waived, nameKey: nameKey(person.familyName, person.givenName), searchName: person.searchName, agencyId: post?.agencyId ?? null }
}

export type Place = Pick<Facts, 'opensOn' | 'courseLevel' | 'agencyKind' | 'difficultArea' | 'completed'>

type Around = {
  opensOn: string; level: string | null; kind: string; difficultArea: boolean; modules: { name: string; periods: number }[]
  past: { personId: string; course: string; on: string; same: boolean; modules: { name: string }[] }[]
  waived: { personId: string; rule: string; paper: Waiver }[]
}

/** What is judged beside the persons: the class, the agency that nominates, what they learned before, and what was waived. One statement, because rivals wait for it. */
async function readAround(tx: Tx, actor: AgencyActor, cohortId: string, personIds: readonly string[]): Promise<Around | null> {
  const rows = await tx.$queryRaw<Around[]>`
    select c.opens_on::text as "opensOn", k.level, a.kind, a.difficult_area as "difficultArea",
      coalesce((select jsonb_agg(jsonb_build_object('name', m.name, 'periods', m.periods)) from module m where m.course_id = k.id), '[]') as modules,
      coalesce((select jsonb_agg(jsonb_build_object('personId', t.person_id, 'course', o.name, 'on', coalesce(t.completed_on, t.enrolled_on), 'same', o.id = k.id,
          'modules', coalesce((select jsonb_agg(jsonb_build_object('name', m.name)) from module m where m.course_id = o.id), '[]')) order by t.enrolled_on desc)
        from trainee t join cohort p on p.id = t.cohort_id join course o on o.id = p.course_id where t.person_id = any(${[...personIds]}::uuid[]) and t.status = 'COMPLETED'), '[]') as past,
      coalesce((select jsonb_agg(jsonb_build_object('personId', w.person_id, 'rule', w.rule, 'paper',
          jsonb_build_object('authority', w.authority, 'documentNumber', w.document_number, 'documentOn', w.document_on, 'reason', w.reason)))
        from waiver w where w.cohort_id = c.id and w.revoked_at is null and w.person_id = any(${[...personIds]}::uuid[])), '[]') as waived
    from cohort c join course k on k.id = c.course_id cross join agency a where c.id = ${cohortId}::uuid and a.id = ${actor.agencyId}::uuid`
  return rows[0] ?? null
}

/** What the class, the agency and the past say of a person, or of somebody nobody knows yet. */
function placeOf(around: Around | null, personId: string | null): Place {
  if (!around) return { opensOn: null, courseLevel: null, agencyKind: null, difficultArea: null, completed: null }
  const { opensOn, level, kind, difficultArea, modules, past } = around
  return {
    opensOn, difficultArea, courseLevel: known(theoryLevels, level), agencyKind: known(agencyKinds, kind),
    completed: past.filter((one) => one.personId === personId)
      .map(({ course, on, same, modules: learned }) => ({ course, on, same, sharePercent: sharedPercent(modules, learned) }))
      .filter(({ same, sharePercent }) => same || sharePercent > 0),
  }
}
