import 'server-only'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { z } from 'zod'
import type { SignedInActor } from '../../access/actor'
import { requireActor } from '../../access/session'
import { recordPersonRead } from '../../people/commands'
import { afterAnswer } from '../../web/after-answer'
import { dayAt } from '../../time'
import { attendanceOf, type AbsenceRow } from '../attendance/queries/list-absence'
import { openCodes, type Candidates } from './commands/blind-codes'
import { findStudyLimits } from './queries/find-limits'
import type { StudyLimits } from './rules/limits'
import { findSheet, type Sheet } from './queries/find-sheet'
import { resultOf } from './queries/results'
import { sheetParams, sheetQuery } from './schema'

/** The sheet of an address with what it is judged by; 404 for what is malformed or not the actor's to see. */
export const loadSheet = cache(async (cohortId: string, componentId: string, attempt: string): Promise<{ actor: SignedInActor; sheet: Sheet; limits: StudyLimits }> => {
  const [actor, named, query] = [await requireActor(), sheetParams.safeParse({ id: cohortId, componentId }), sheetQuery.safeParse({ attempt })]
  if (actor.kind !== 'school' || !named.success || !query.success) return notFound()
  const limits = await findStudyLimits(actor, actor.schoolId, dayAt(new Date()))
  const sheet = await findSheet(actor, { cohortId: named.data.id, componentId: named.data.componentId, attempt: query.data.attempt }, limits.marks)
  return sheet ? { actor, sheet, limits } : notFound()
})

/** Whose blind code is which, for the address of a sheet; 404 for who may not see it. That it was opened is on record, once a visit. */
export const loadCodes = cache(async (cohortId: string, componentId: string, attempt: string): Promise<Candidates> => {
  const [actor, named, query] = [await requireActor(), sheetParams.safeParse({ id: cohortId, componentId }), sheetQuery.safeParse({ attempt })]
  if (!named.success || !query.success) return notFound()
  const opened = await openCodes(actor, { cohortId: named.data.id, componentId: named.data.componentId, attempt: query.data.attempt }, { now: new Date(), on: 'page' })
  return opened.ok ? opened.value : notFound()
})

/** What one followed trainee has come to, for the agency of an address; 404 for who is not the actor's to follow. That a file was read is on record. */
export const loadStudy = cache(async (traineeId: string): Promise<{ actor: SignedInActor; result: NonNullable<Awaited<ReturnType<typeof resultOf>>>; absence: AbsenceRow }> => {
  const [actor, id] = [await requireActor(), z.uuid().safeParse(traineeId)]
  if (!id.success) return notFound()
  const [result, absence] = await Promise.all([resultOf(actor, id.data, new Date()), attendanceOf(actor, id.data)])
  if (!result || !absence) return notFound()
  afterAnswer(() => recordPersonRead(actor, result.personId, 'STUDY'))
  return { actor, result, absence }
})
