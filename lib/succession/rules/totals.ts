import { openKinds, type OpenItem, type OpenKind } from '../../agencies/schema'
import { keyOf } from '../schema'
import type { Plan } from './allot'

/** `agencyId` null: what ends with its agency, or what nobody was said to take yet. */
export type TotalLine = { agencyId: string | null; where: 'from' | 'heir' | 'ends' | 'open'; before: number; after: number }
export type KindTotal = { kind: OpenKind; lines: TotalLine[]; before: number; after: number }

type Given = { from: readonly string[]; heirs: readonly string[]; items: readonly OpenItem[]; ofHeirs: readonly OpenItem[]; plan: Plan }

/**
 * Kind by kind in things (seats of a quota): what each agency that ends has before and keeps, what each heir has before and will have, what ends and
 * what is open still. Both columns have one sum: nothing is lost and nothing comes from nowhere.
 */
export const totalLines = (given: Given): KindTotal[] => openKinds.flatMap((kind) => {
  const lines = linesOf(kind, given).filter(({ before, after }) => before + after > 0)
  const sum = (side: 'before' | 'after') => lines.reduce((total, line) => total + line[side], 0)
  return lines.length === 0 ? [] : [{ kind, lines, before: sum('before'), after: sum('after') }]
})

function linesOf(kind: OpenKind, { from, heirs, items, ofHeirs, plan }: Given): TotalLine[] {
  const own = items.filter((item) => item.kind === kind)
  const movesOf = new Map<string, Plan['moves']>()
  for (const move of plan.moves) movesOf.set(keyOf(move), [...(movesOf.get(keyOf(move)) ?? []), move])
  const unsaid = new Set([...plan.missing, ...plan.errors.map(({ key }) => key)])
  const parts = own.map((item) => {
    const moves = movesOf.get(keyOf(item)) ?? []
    const sizeOf = (toId: string | null) => moves.filter((move) => move.toId === toId).reduce((total, { seats }) => total + (seats ?? item.count), 0)
    const left = item.count - moves.reduce((total, { seats }) => total + (seats ?? item.count), 0)
    return { fromId: item.fromId, count: item.count, sizeOf, open: unsaid.has(keyOf(item)) ? left : 0, stays: unsaid.has(keyOf(item)) ? 0 : left }
  })
  const sum = (some: readonly number[]) => some.reduce((total, one) => total + one, 0)
  const held = (agencyId: string) => sum(ofHeirs.filter((item) => item.kind === kind && item.fromId === agencyId).map(({ count }) => count))
  return [
    ...from.map((agencyId): TotalLine => {
      const its = parts.filter(({ fromId }) => fromId === agencyId)
      return { agencyId, where: 'from', before: sum(its.map(({ count }) => count)), after: sum(its.map(({ stays }) => stays)) }
    }),
    ...heirs.map((agencyId): TotalLine => ({ agencyId, where: 'heir', before: held(agencyId), after: held(agencyId) + sum(parts.map(({ sizeOf }) => sizeOf(agencyId))) })),
    { agencyId: null, where: 'ends', before: 0, after: sum(parts.map(({ sizeOf }) => sizeOf(null))) },
    { agencyId: null, where: 'open', before: 0, after: sum(parts.map(({ open }) => open)) },
  ]
}
