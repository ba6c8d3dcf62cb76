import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { recordEvent } from '../../../events/record'
import { translatorFor } from '../../../i18n/sentence'
import { fail, ok, type Result } from '../../../result'
import type { OfficialPaper } from '../../../web/official-paper'
import { findGraduationCouncil } from '../queries/find-graduation-council'
import { graduationDecisionPaper, graduationRecord } from '../rules/paper'

export type Exported = { code: string; on: string; paper: OfficialPaper }

/** The record of a sitting, or the decision that follows it (a draft until it is recorded), as a paper with names; that it was carried away is recorded. */
export async function exportGraduation(actor: Actor, wanted: { cohortId: string; id: string; paper: 'record' | 'decision' }): Promise<Result<Exported, 'council_not_found'>> {
  const council = await findGraduationCouncil(actor, wanted)
  if (!council || actor.kind === 'public') return fail('council_not_found')
  await recordEvent(db, actor, {
    type: 'list.exported', list: { kind: 'cohort', id: wanted.cohortId }, schoolId: council.school.id, data: { list: `graduation-${wanted.paper}`, rows: council.entries.length },
  })
  const t = translatorFor('vi')
  return ok({ code: council.cohort.code, on: council.heldOn, paper: wanted.paper === 'record' ? graduationRecord(council, t) : graduationDecisionPaper(council, t) })
}
