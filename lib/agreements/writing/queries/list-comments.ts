import 'server-only'
import type { Actor } from '../../../access/actor'
import { db } from '../../../db/client'
import { nameOn } from '../../../agencies/rules'
import { dateOf, dayAt } from '../../../time'
import { agreementVersionsVisibleTo } from '../../policy'
import { commentParts, type CommentItem } from '../schema'

/** What the parties said to a version that the actor sees, in the order of its parts, with the answers. One statement. */
export async function listComments(actor: Actor, { agreementId, number }: { agreementId: string; number: number }): Promise<CommentItem[]> {
  const rows = await db.agreementComment.findMany({
    where: { version: { AND: [{ agreementId, number }, agreementVersionsVisibleTo(actor)] } }, orderBy: { id: 'asc' }, take: 500,
    select: {
      id: true, part: true, clause: true, text: true, writtenAt: true, answer: true, answeredAt: true, party: { select: { label: true } },
      agency: { select: { names: { select: { name: true, validFrom: true, validTo: true } } } },
    },
  })
  const order = (item: CommentItem) => commentParts.indexOf(item.part) * 100 + (item.clause ?? 0)
  return rows.map(({ part, writtenAt, answeredAt, party, agency, ...row }): CommentItem => ({
    ...row, part: commentParts.find((one) => one === part) ?? 'WHOLE', party: party.label, agency: agency && nameOn(agency.names, dateOf(dayAt(writtenAt))),
    writtenAt: writtenAt.toISOString(), answeredAt: answeredAt?.toISOString() ?? null,
  })).toSorted((a, b) => order(a) - order(b))
}
