import 'server-only'
import type { Actor } from '../../../access/actor'
import { cohortsVisibleTo } from '../../../catalogue/policy'
import { db } from '../../../db/client'
import { recordEvent } from '../../../events/record'
import { fail, ok, type Result } from '../../../result'
import { mayReadNegotiations } from '../policy'
import { findNegotiatedCohort, type NegotiatedCohort } from '../queries/find-negotiated-cohort'
import { listNegotiation, type NegotiatedQuota } from '../queries/list-negotiation'

/** The quotas of a class as rows to carry away, which is recorded. Agencies are side by side in it: it is no agency's to have. */
export async function exportQuotas(
  actor: Actor, cohortId: string, now: Date,
): Promise<Result<{ cohort: NegotiatedCohort; rows: NegotiatedQuota[] }, 'cohort_not_found' | 'not_allowed'>> {
  const [cohort, rows] = await Promise.all([findNegotiatedCohort(actor, cohortId, now), listNegotiation(actor, cohortId)])
  if (!cohort || !mayReadNegotiations(actor)) {
    const seen = cohort ?? (await db.cohort.findFirst({ where: { AND: [{ id: cohortId }, cohortsVisibleTo(actor)] }, select: { id: true } }))
    return fail(seen ? 'not_allowed' : 'cohort_not_found')
  }
  await recordEvent(db, actor, { type: 'list.exported', list: { kind: 'cohort', id: cohortId }, schoolId: cohort.schoolId, data: { list: 'quotas', rows: rows.length } })
  return ok({ cohort, rows })
}
