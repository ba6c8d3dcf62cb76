import 'server-only'
import type { Actor } from '../../access/actor'
import { db } from '../../db/client'
import { dayOf, dayOrNull, type Day } from '../../time'
import { agreementsVisibleTo, agreementVersionsVisibleTo } from '../policy'
import { noObligations, type StateCounts } from '../rules'
import { agreementStatuses, type AgreementItem } from '../schema'
import { stateCounts } from '../steps'

type Page = { items: AgreementItem[]; nextCursor: string | null }

/** Agreements the actor may see, each with the version that counts today: the one in force, else the newest. Two statements. */
export async function listAgreements(actor: Actor, { limit, cursor }: { limit: number; cursor?: string | undefined }, today: Day): Promise<Page> {
  const rows = await db.agreement.findMany({
    where: { AND: [agreementsVisibleTo(actor), cursor ? { id: { gt: cursor } } : {}] },
    orderBy: { id: 'asc' }, take: limit + 1,
    select: {
      id: true, title: true, schoolId: true,
      versions: {
        where: agreementVersionsVisibleTo(actor), orderBy: { number: 'desc' },
        select: {
          id: true, number: true, status: true, documentNumber: true, signedOn: true, validFrom: true, validTo: true, _count: { select: { parties: true } },
        },
      },
    },
  })
  const shown = rows.slice(0, limit).flatMap(({ versions, ...agreement }) => {
    const version = versions.find(({ status }) => status === 'IN_FORCE') ?? versions[0]
    return version ? [{ agreement, version }] : []
  })
  const counts = await countVersions(shown.map(({ version }) => version.id), today)
  const items = shown.map(({ agreement, version }): AgreementItem => ({
    ...agreement, version: version.number, status: agreementStatuses.find((one) => one === version.status) ?? 'DRAFT',
    documentNumber: version.documentNumber, signedOn: dayOrNull(version.signedOn), validFrom: dayOf(version.validFrom), validTo: dayOf(version.validTo),
    parties: version._count.parties, obligations: { ...(counts.get(version.id) ?? noObligations) },
  }))
  return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null }
}

async function countVersions(ids: readonly string[], today: Day): Promise<Map<string, StateCounts>> {
  if (ids.length === 0) return new Map()
  const rows = await db.$queryRaw<(StateCounts & { id: string })[]>`
    select o.version_id as id, ${stateCounts(today)}
    from obligation o join obligation_state s on s.id = o.id
    where o.version_id = any(${[...ids]}::uuid[]) group by 1`
  return new Map(rows.map(({ id, ...counts }) => [id, counts]))
}
