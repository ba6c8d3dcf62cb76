import 'server-only'
import type { Actor, SchoolActor } from '../../../access/actor'
import type { Tx } from '../../../db/client'
import { transaction } from '../../../db/transaction'
import { recordEvent } from '../../../events/record'
import { fail, ok, type Result } from '../../../result'
import { searchKey } from '../../../text'
import { dateOf, type Day } from '../../../time'
import { mayKeepLecturers } from '../policy'
import type { LecturerInput, PracticeInput } from '../schema'

/** Nobody is lent by an agency that has ended; a lecturer of one that ended meanwhile is its heir's by then. */
type AgencyError = 'agency_not_found' | 'agency_ended'
const conflicts = { lecturer_of_a_living_agency: 'agency_ended' } as const

/** Adds an own or a visiting lecturer to the school. */
export async function addLecturer(actor: Actor, input: LecturerInput): Promise<Result<{ id: string }, 'not_allowed' | AgencyError>> {
  if (!mayKeepLecturers(actor)) return fail('not_allowed')
  return transaction<{ id: string }, AgencyError, AgencyError>(async (tx) => {
    if (!(await agencyIsOfProvince(tx, actor, input.agencyId))) return fail('agency_not_found', { field: 'agencyId' })
    const lecturer = await tx.lecturer.create({ data: { schoolId: actor.schoolId, ...rowOf(input) }, select: { id: true } })
    await recordEvent(tx, actor, { type: 'lecturer.added', lecturerId: lecturer.id, schoolId: actor.schoolId, data: { kind: input.kind } })
    return ok(lecturer)
  }, conflicts)
}

/** Corrects a lecturer, renews a recognition, or says since when somebody teaches here no more. */
export async function updateLecturer(actor: Actor, { id, ...input }: LecturerInput & { id: string }): Promise<Result<{ id: string }, 'not_allowed' | 'lecturer_not_found' | AgencyError>> {
  if (!mayKeepLecturers(actor)) return fail('not_allowed')
  return transaction<{ id: string }, 'lecturer_not_found' | AgencyError, AgencyError>(async (tx) => {
    if (!(await tx.lecturer.findFirst({ where: { id, schoolId: actor.schoolId }, select: { id: true } }))) return fail('lecturer_not_found')
    if (!(await agencyIsOfProvince(tx, actor, input.agencyId))) return fail('agency_not_found', { field: 'agencyId' })
    await tx.lecturer.update({ where: { id }, data: rowOf(input), select: { id: true } })
    await recordEvent(tx, actor, { type: 'lecturer.updated', lecturerId: id, schoolId: actor.schoolId, data: { kind: input.kind, recognisedTo: input.recognisedTo ?? null } })
    return ok({ id })
  }, conflicts)
}

/** Records a stay of an own lecturer in the field. */
export async function recordPractice(actor: Actor, { lecturerId, fromOn, toOn, decisionNumber, ...rest }: PracticeInput): Promise<Result<{ id: string }, 'not_allowed' | 'lecturer_not_found' | 'own_lecturers_only'>> {
  if (!mayKeepLecturers(actor)) return fail('not_allowed')
  return transaction(async (tx) => {
    const lecturer = await tx.lecturer.findFirst({ where: { id: lecturerId, schoolId: actor.schoolId }, select: { kind: true } })
    if (!lecturer) return fail('lecturer_not_found')
    if (lecturer.kind !== 'OWN') return fail('own_lecturers_only')
    const row = await tx.fieldPractice.create({ data: { lecturerId, fromOn: dateOf(fromOn), toOn: dateOf(toOn), decisionNumber: decisionNumber ?? null, ...rest }, select: { id: true } })
    await recordEvent(tx, actor, { type: 'lecturer.practice-recorded', lecturerId, schoolId: actor.schoolId, data: { from: fromOn, to: toOn } })
    return ok(row)
  })
}

const agencyIsOfProvince = async (tx: Tx, actor: SchoolActor, id: string | undefined): Promise<boolean> =>
  !id || (await tx.agency.count({ where: { id, provinceId: actor.provinceId } })) === 1

const dateOrNull = (day: Day | undefined) => (day ? dateOf(day) : null)

/** Own lecturers need no recognition, so none is kept of them. */
function rowOf({ kind, fullName, degree, rank, agencyId, topics, recognitionDecision, recognitionIssuer, recognisedFrom, recognisedTo, leftOn }: LecturerInput) {
  const visiting = kind === 'VISITING'
  return {
    kind, fullName, searchName: searchKey(fullName), degree: degree ?? null, rank: rank ?? null, topics, agencyId: visiting ? (agencyId ?? null) : null, leftOn: dateOrNull(leftOn),
    recognitionDecision: visiting ? (recognitionDecision ?? null) : null, recognitionIssuer: visiting ? (recognitionIssuer ?? null) : null,
    recognisedFrom: visiting ? dateOrNull(recognisedFrom) : null, recognisedTo: visiting ? dateOrNull(recognisedTo) : null,
  }
}
