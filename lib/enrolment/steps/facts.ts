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
import type { Facts } from '../eligibility/rules'
import { liveStatuses } from '../schema'

const known = <T extends string>(all: readonly T[], value: string | null): T | null => all.find((one) => one === value) ?? null
const listed = <T extends string>(all: readonly T[], value: string): T[] => all.filter((one) => one === value)

export type Judged = { facts: Facts; nameKey: string; searchName: string }

/** What a nomination of the person into the cohort is judged by, or null if the actor may not know of the person. */
export async function factsOf(tx: Tx, actor: AgencyActor, personId: string, cohort: Into, today: Day): Promise<Judged | null> {
  return (await factsOfAll(tx, { AND: [{ id: personId }, personsVisibleTo(actor)] }, cohort, today)).get(personId) ?? null
}

/** The same for everybody whom `where` finds, by id, in as many statements as for one. */
export async function factsOfAll(tx: Tx, where: Prisma.PersonWhereInput, cohort: Into, today: Day): Promise<ReadonlyMap<string, Judged>> {
  const persons = await tx.person.findMany({ where, include: told(cohort.courseId) })
  return new Map(persons.map((person): [string, Judged] => [person.id, judgedOf(person, cohort, today)]))
}

type Into = { courseId: string; form: string }

const told = (courseId: string) => ({
  ratings: true,
  credentials: true,
  employments: { where: { validTo: null } },
  nominations: { where: { courseId, status: { in: [...liveStatuses] } }, select: { id: true }, take: 1 },
}) satisfies Prisma.PersonInclude

function judgedOf(person: Prisma.PersonGetPayload<{ include: ReturnType<typeof told> }>, cohort: Into, today: Day): Judged {
  const birthDate = dayOf(person.birthDate)
  const sex = known(sexes, person.sex) ?? 'MALE'
  const number = person.idNumberCipher ? decryptIdNumber(person.idNumberCipher) : null
  const post = person.employments[0]
  const facts: Facts = {
    judgedOn: today, form: cohort.form, birthDate, sex,
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
  }
  return { facts, nameKey: nameKey(person.familyName, person.givenName), searchName: person.searchName }
}
