import 'server-only'
import type { Actor } from '../../../access/actor'
import { translatorFor } from '../../../i18n/sentence'
import { dayAt } from '../../../time'
import type { OfficialPaper } from '../../../web/official-paper'
import { listStandards, type Standards } from '../../queries/find-standards'
import { paperOf } from '../rules/paper'
import { findNotice, type Notice } from './find-notice'

export type NoticePaper = { notice: Notice; paper: OfficialPaper; standards: ReadonlyMap<string, Standards> }

/** A version of a notice as `actor` may see it, and as the paper it is printed as; null otherwise. Standards are those of the paper's day. */
export async function findNoticePaper(actor: Actor, wanted: { id: string; version?: number | undefined }, now: Date): Promise<NoticePaper | null> {
  const today = dayAt(now)
  const notice = await findNotice(actor, wanted, today)
  if (!notice) return null
  const families = [...notice.cohorts.values()].flatMap(({ ruleFamily }) => ruleFamily ?? [])
  const standards = await listStandards(actor, families, notice.on ?? today, { id: notice.schoolId })
  return { notice, standards, paper: paperOf(notice, standards, translatorFor('vi')) }
}
