import 'server-only'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { z } from 'zod'
import { requireActor } from '../../access/session'
import { recordPersonRead } from '../../people/commands'
import { afterAnswer } from '../../web/after-answer'
import { dayAt, yearOf } from '../../time'
import { mayReadReportFigures } from './policy'
import { findReportDraft } from './queries/find-report-draft'
import { findReport } from './queries/find-report'
import { findReportedClass, listCohortReports } from './queries/list-cohort-reports'
import { findReportOverview } from './queries/list-overview'
import { turnAt } from './rules/due'

const isId = (id: string) => z.uuid().safeParse(id).success

/** The reports of a class at the turn wished, or at the one it is at; not found for staff who do not work with it. */
export const loadCohortReports = cache(async (cohortId: string, wished: number | undefined) => {
  const actor = await requireActor()
  const today = dayAt(new Date())
  const found = isId(cohortId) ? await findReportedClass(actor, cohortId, today) : null
  if (!found) return notFound()
  const ordinal = found.turns.some((turn) => turn.ordinal === wished) ? (wished ?? 0) : turnAt(found.turns, today)
  const list = await listCohortReports(actor, { cohortId, ordinal, found }, today)
  return list ? { actor, today, ...list } : notFound()
})

/** One trainee's report at a turn, for who writes, reads or signs it. That it was read is on record. */
export const loadDraft = cache(async (cohortId: string, traineeId: string, ordinal: number | undefined) => {
  const actor = await requireActor()
  const draft = isId(cohortId) && isId(traineeId) ? await findReportDraft(actor, { cohortId, traineeId, ordinal: ordinal ?? 1 }, new Date()) : null
  if (!draft) return notFound()
  afterAnswer(() => recordPersonRead(actor, draft.trainee.personId, 'REPORT'))
  return { actor, draft }
})

/** A report that was sent to the actor, is about the actor, or is of the actor's school. That it was read is on record. */
export const loadReport = cache(async (id: string) => {
  const actor = await requireActor()
  const report = isId(id) ? await findReport(actor, id, new Date()) : null
  if (!report) return notFound()
  afterAnswer(() => recordPersonRead(actor, report.personId, 'REPORT'))
  return { actor, report }
})

/** How many reports of a year are due, sent and late, for who reads figures; this year's unless told. */
export async function loadReportOverview(wished: number | undefined) {
  const actor = await requireActor()
  const today = dayAt(new Date())
  if (!mayReadReportFigures(actor)) return notFound()
  const year = wished ?? yearOf(today)
  return { actor, today, year, overview: await findReportOverview(actor, year, today) }
}
