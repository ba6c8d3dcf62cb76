import 'server-only'
import type { SignedInActor } from '../../access/actor'
import { db } from '../../db/client'
import { recordEvent, type DomainEvent } from '../../events/record'
import { ok, type Result } from '../../result'
import type { Day } from '../../time'
import { findProgress, type Progress, type ProgressError, type ProgressWish } from './queries/find-progress'
import { listAttainment } from './queries/list-attainment'
import type { Attainment } from './rules/figures'

/** Hands the figures out as a list that leaves the portal, and writes down that it did. */
export async function exportProgress(actor: SignedInActor, wish: ProgressWish, today: Day): Promise<Result<{ progress: Progress; agencies: Attainment[] }, ProgressError>> {
  const found = await findProgress(actor, wish, today)
  if (!found.ok) return found
  const { value: progress } = found
  const { year, asOf, by } = progress
  const agencies = by === 'agency' ? await listAttainment(actor, { year, asOf, school: wish.school }) : []
  await recordEvent(db, actor, {
    type: 'list.exported', list: listOf(actor, progress), schoolId: progress.schools.length === 1 ? (progress.schools[0]?.id ?? null) : null,
    data: { list: 'progress', year, asOf, by, rows: by === 'agency' ? agencies.length : progress.rows.length },
  })
  return ok({ progress, agencies })
}

type ExportedList = Extract<DomainEvent, { list: unknown }>['list']

/** Whose list it is: an agency's own, the one school's, else the province's. */
function listOf(actor: SignedInActor, { schools }: Progress): ExportedList {
  if (actor.kind === 'agency') return { kind: 'agency', id: actor.agencyId }
  const [only, another] = schools
  if (actor.kind === 'province' && (another || !only)) return { kind: 'province', id: actor.provinceId }
  return { kind: 'school', id: only?.id ?? '' }
}
