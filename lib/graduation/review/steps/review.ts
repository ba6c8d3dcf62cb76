import 'server-only'
import type { Tx } from '../../../db/client'
import type { Parameter } from '../../../planning/parameters/queries'
import type { StudyCode } from '../../../planning/parameters/schema'
import { dateOf, dayOf, type Day } from '../../../time'
import { judge, rankFor, standingOf, type ClassKind, type Limits } from '../rules'
import type { ReviewRow } from '../schema'
import { factsForReview } from './facts'

export type Review = { course: ClassKind; rows: ReviewRow[]; deferred: readonly { traineeId: string; name: string }[] }

/** The limits of the parameters in force; a figure that nobody set is one that nobody has confirmed. */
export function limitsOf(parameters: ReadonlyMap<StudyCode, Parameter>): Limits {
  const limit = (code: StudyCode) => parameters.get(code) ?? { value: 0, source: '', verified: false }
  return {
    absenceMost: limit('ABSENCE_MOST'), shortAbsenceMost: limit('SHORT_ABSENCE_MOST'), markPass: limit('MARK_PASS'), conductLeast: limit('GRADUATE_CONDUCT_LEAST'),
    disciplineBars: limit('GRADUATE_DISCIPLINE_BARS'),
    ranks: { EXCELLENT: limit('RANK_EXCELLENT').value, GOOD: limit('RANK_GOOD').value, FAIR: limit('RANK_FAIR').value, AVERAGE: limit('RANK_AVERAGE').value },
  }
}

/** Everybody who studies in the class and is not deferred on a day, by given name, with each condition judged. */
export async function readReview(tx: Tx, cohort: { id: string; kind: string }, limits: Limits, on: Day): Promise<Review> {
  const { course, facts, deferred } = await factsForReview(tx, cohort, on)
  const valid = { validFrom: { lte: dateOf(on) }, OR: [{ validTo: null }, { validTo: { gte: dateOf(on) } }] }
  const trainees = await tx.trainee.findMany({
    where: { cohortId: cohort.id, status: 'STUDYING' }, orderBy: [{ nameKey: 'asc' }, { id: 'asc' }],
    select: { id: true, personId: true, nameKey: true, person: { select: { fullName: true, birthDate: true } }, agency: { select: { names: { where: valid, take: 1, select: { name: true } } } } },
  })
  const rows = trainees.filter(({ id }) => !deferred.has(id)).map((trainee): ReviewRow => {
    const known = facts.get(trainee.id) ?? { absence: null, marks: null, conduct: null, disciplines: [] }
    const conditions = judge(known, course, limits)
    const standing = standingOf(conditions)
    const average = known.marks && known.marks.missing === 0 ? known.marks.average : null
    return {
      traineeId: trainee.id, personId: trainee.personId, nameKey: trainee.nameKey, name: trainee.person.fullName, birthDate: dayOf(trainee.person.birthDate), agency: trainee.agency.names[0]?.name ?? '',
      facts: known, conditions, standing, average, rank: rankFor(average, standing, limits.ranks),
    }
  })
  return { course, rows, deferred: trainees.filter(({ id }) => deferred.has(id)).map(({ id, person }) => ({ traineeId: id, name: person.fullName })) }
}
