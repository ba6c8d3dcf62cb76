import 'server-only'
import type { Actor } from '../../../access/actor'
import { nameOn } from '../../../agencies/rules'
import { db } from '../../../db/client'
import { dateOf, dayAt } from '../../../time'
import { agreementsVisibleTo } from '../../policy'
import { mayReadDrafts } from '../policy'

export type AgreementHappening = {
  id: string; type: string; at: Date; by: string; agency: string | null; facts: Readonly<Record<string, string | number | boolean>>
  /** Of a draft that was saved: what that changed, as `readEdit` reads it. */
  edits: readonly string[]
}

/** Of a draft only its school learns. */
const inside = ['agreement.drafted', 'agreement.edited', 'agreement.discarded']

/** What happened to an agreement that the actor sees, newest first. */
export async function listAgreementHistory(actor: Actor, agreementId: string): Promise<AgreementHappening[]> {
  const seen = await db.agreement.findFirst({ where: { AND: [{ id: agreementId }, agreementsVisibleTo(actor)] }, select: { id: true } })
  if (!seen) return []
  const rows = await db.event.findMany({
    where: { subjectKind: 'agreement', subjectId: agreementId, ...(mayReadDrafts(actor) ? {} : { type: { notIn: inside } }) }, orderBy: { id: 'desc' }, take: 200,
    select: { id: true, type: true, happenedAt: true, actorKind: true, agencyId: true, data: true },
  })
  const names = await db.agencyName.findMany({ where: { agencyId: { in: rows.flatMap(({ agencyId }) => agencyId ?? []) } }, select: { agencyId: true, name: true, validFrom: true, validTo: true } })
  return rows.map(({ id, type, happenedAt, actorKind, agencyId, data }) => ({
    id, type, at: happenedAt, by: actorKind, agency: nameOn(names.filter((one) => one.agencyId === agencyId), dateOf(dayAt(happenedAt))), facts: factsOf(data), edits: editsIn(data),
  }))
}

const editsIn = (data: unknown): string[] => (typeof data === 'object' && data !== null && 'edits' in data && Array.isArray(data.edits) ? data.edits.filter((one: unknown): one is string => typeof one === 'string') : [])

const factsOf = (data: unknown): AgreementHappening['facts'] => Object.fromEntries(Object.entries(typeof data === 'object' && data !== null ? data : {})
  .filter((entry): entry is [string, string | number | boolean] => ['string', 'number', 'boolean'].includes(typeof entry[1])))
