import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { recordEvent } from '../../../events/record'
import { translatorFor } from '../../../i18n/sentence'
import { fail, ok, type Result } from '../../../result'
import type { OfficialPaper } from '../../../web/official-paper'
import { mayReadDesk } from '../../desk/policy'
import { findCouncil, type Council } from '../queries/find-council'
import { councilPaper } from '../rules/paper'

/** The record of a sitting as the paper it is printed as, with names; that it was carried away is recorded. */
export async function exportCouncil(actor: Actor, wanted: { cohortId: string; id: string }): Promise<Result<{ council: Council; paper: OfficialPaper }, 'council_not_found'>> {
  const council = await findCouncil(actor, wanted)
  if (!council || !mayReadDesk(actor)) return fail('council_not_found')
  await recordEvent(db, actor, {
    type: 'list.exported', list: { kind: 'cohort', id: wanted.cohortId }, schoolId: council.school.id, data: { list: 'council', rows: council.entries.length },
  })
  return ok({ council, paper: councilPaper(council, translatorFor('vi')) })
}
