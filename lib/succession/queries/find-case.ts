import 'server-only'
import type { Actor } from '../../access/actor'
import { db } from '../../db/client'
import { nameOn } from '../../agencies/rules'
import { personal, type OpenItem } from '../../agencies/schema'
import { addDays, dateOf, dayOf, type Day } from '../../time'
import { mayDecideSuccession, mayReadAgencies } from '../policy'
import { changesSince, seenOf, type Plan } from '../rules/allot'
import { totalLines, type KindTotal } from '../rules/totals'
import type { Choices, SuccessionKind } from '../schema'
import { checkStart, heirsOf, readCase, review } from '../handover/case'
import { fingerprintOf } from '../handover/inventory'

export type CaseLine = { id: string; kind: string; status: string; decisionNumber: string; happenedOn: Day; by: string; from: string[] }

/** Cases of the province, those under way first, with the agencies as they were called on the day before theirs. One statement. */
export async function listCases(actor: Actor): Promise<CaseLine[]> {
  if (!mayReadAgencies(actor)) return []
  const rows = await db.$queryRaw<(Omit<CaseLine, 'happenedOn'> & { happenedOn: Date })[]>`
    select c.id, c.kind, c.status, c.decision_number as "decisionNumber", c.happened_on as "happenedOn", a.display_name as by,
      coalesce((select jsonb_agg(agency_name_on(f.id::uuid, c.happened_on - 1)) from unnest(string_to_array(c.subject, ' ')) f(id)), '[]') as "from"
    from succession_case c join account a on a.id = c.account_id where c.province_id = ${actor.provinceId}::uuid order by c.status = 'DONE', c.changed_at desc, c.id limit 100`
  return rows.map((row) => ({ ...row, happenedOn: dayOf(row.happenedOn) }))
}

export type CaseFile = {
  id: string; kind: SuccessionKind; status: string; decisionNumber: string; decidedOn: Day; happenedOn: Day; doneAt: Date | null; choices: Choices; names: Record<string, string>; heirs: string[]
  items: OpenItem[]; plan: Plan; changes: { came: string[]; went: string[] }; revision: number; fingerprint: string; reviewed: boolean; totals: KindTotal[]
  blocker: string | null; handed: Record<string, number>
}

/** The province knows no persons of an agency, so it reads their names only where each has to be sent somewhere by name. */
const namesHidden = (actor: Actor, one: Pick<CaseFile, 'kind' | 'heirs'>) => actor.kind === 'province' && one.kind !== 'TRANSFER' && one.heirs.length < 2

/** The dry run of a case, or what became of one that was carried out. Names of people are read by those who decide about them. */
export async function findCase(actor: Actor, caseId: string, now: Date): Promise<CaseFile | null> {
  if (!mayDecideSuccession(actor)) return null
  return db.$transaction(async (tx) => {
    const one = await readCase(tx, actor, caseId)
    if (!one) return null
    const ids = [...one.choices.from, ...one.choices.to]
    const named = await tx.agencyName.findMany({ where: { agencyId: { in: ids } }, orderBy: { validFrom: 'asc' }, select: { agencyId: true, name: true, validFrom: true, validTo: true } })
    const names = Object.fromEntries([...[...Map.groupBy(named, ({ agencyId }) => agencyId)].map(([id, names]) => [id, nameOn(names, dateOf(addDays(one.happenedOn, -1))) ?? ''] as const), ...one.choices.create.map(({ id, name }) => [id, name] as const)])
    const open = one.status === 'DRAFT'
    const { items, ofHeirs, plan } = open ? await review(tx, one, now) : { items: [], ofHeirs: [], plan: { moves: [], missing: [], errors: [] } }
    const seen = seenOf(items)
    const groups = open ? [] : await tx.agencyHandover.groupBy({ by: ['kind'], where: { caseId }, _count: true })
    return {
      ...one, names, heirs: heirsOf(one), plan, items: namesHidden(actor, { kind: one.kind, heirs: heirsOf(one) }) ? items.map((item) => (personal.has(item.kind) ? { ...item, label: '' } : item)) : items, changes: open && one.seen ? changesSince(one.seen, seen) : { came: [], went: [] }, fingerprint: fingerprintOf({ revision: one.revision, allotment: one.choices.allotment, seen: one.seen ?? {} }), reviewed: one.seen !== null || one.kind === 'RENAME',
      totals: totalLines({ from: one.choices.from, heirs: heirsOf(one), items, ofHeirs, plan }), blocker: open ? await checkStart(tx, actor, one, now) : null,
      handed: Object.fromEntries(groups.map(({ kind, _count }) => [kind, _count])),
    }
  })
}
