import 'server-only'
import { nameBy } from '../../../agencies/rules'
import type { Tx } from '../../../db/client'
import type { Prisma } from '../../../db/generated/client'
import { dateOf, dayOf, type Day } from '../../../time'
import { judge, rankFor, standingOf, type ClassKind, type Limits } from '../rules'
import type { Known, ReviewFacts, ReviewRow } from '../schema'

export type Review = { course: ClassKind; rows: ReviewRow[]; deferred: readonly { traineeId: string; name: string }[] }

/** What of a class the review needs, as it stands on a day; one statement. */
export const reviewed = (on: Day) => {
  return {
    course: { select: { name: true, kind: true } }, _count: { select: { rolls: true } },
    lessons: { where: { status: 'PUBLISHED', day: { lte: dateOf(on) }, rolls: { none: {} } }, select: { periods: true } },
    trainees: {
      where: { status: 'STUDYING' }, orderBy: [{ nameKey: 'asc' }, { id: 'asc' }],
      select: { id: true, personId: true, nameKey: true, person: { select: { fullName: true, birthDate: true } }, agency: { select: { names: nameBy(dateOf(on)) } } },
    },
    traineeDecisions: {
      where: { kind: { in: ['DEFERRAL', 'DISCIPLINE'] }, startsOn: { lte: dateOf(on) }, AND: [
        { OR: [{ endsOn: null }, { endsOn: { gte: dateOf(on) } }] }, { OR: [{ liftedOn: null }, { liftedOn: { gt: dateOf(on) } }] },
      ] },
      orderBy: { startsOn: 'asc' }, select: { traineeId: true, kind: true, number: true },
    },
  } as const satisfies Prisma.CohortSelect
}
export type ReviewedClass = Prisma.CohortGetPayload<{ select: ReturnType<typeof reviewed> }>

/** The same, read within a transaction that holds the class. */
export const readClass = (tx: Tx, cohortId: string, on: Day): Promise<ReviewedClass> => tx.cohort.findUniqueOrThrow({ where: { id: cohortId }, select: reviewed(on) })

/** Everybody who studies in the class and is not deferred, by given name, with each condition judged. */
export function reviewOf(cohort: ReviewedClass, known: Known, limits: Limits): Review {
  const course: ClassKind = { kind: cohort.course.kind === 'FOSTERING' ? 'FOSTERING' : 'TRAINING', marked: known.marked }
  const deferred = new Set(cohort.traineeDecisions.filter((one) => one.kind === 'DEFERRAL').map(({ traineeId }) => traineeId))
  const rows = cohort.trainees.filter(({ id }) => !deferred.has(id)).map((trainee): ReviewRow => {
    const facts = factsOf(trainee.id, cohort, known)
    const conditions = judge(facts, course, limits)
    const standing = standingOf(conditions)
    const average = facts.marks && facts.marks.wanted > 0 && facts.marks.missing === 0 ? facts.marks.average : null
    return {
      traineeId: trainee.id, name: trainee.person.fullName, birthDate: dayOf(trainee.person.birthDate), agency: trainee.agency.names[0]?.name ?? '',
      facts, conditions, standing, average, rank: rankFor(average, standing, limits.ranks),
    }
  })
  return { course, rows, deferred: cohort.trainees.filter(({ id }) => deferred.has(id)).map(({ id, person }) => ({ traineeId: id, name: person.fullName })) }
}

/** A class without a roll says nothing of who was there. */
function factsOf(traineeId: string, { traineeDecisions, lessons, _count }: ReviewedClass, known: Known): ReviewFacts {
  const result = known.results.get(traineeId)
  const absence = known.absences.get(traineeId)
  return {
    absence: _count.rolls > 0 && absence ? { ...absence, unrolled: lessons.reduce((sum, { periods }) => sum + periods, 0) } : null, marks: result?.marks ?? null, conduct: result?.conduct ?? null,
    disciplines: traineeDecisions.filter((one) => one.kind === 'DISCIPLINE' && one.traineeId === traineeId).map(({ number }) => number),
  }
}
