import { ending, hasCompleted, personal, type Move, type OpenItem } from '../../agencies/schema'
import { keyOf, type Allotment, type Seen, type SuccessionKind, type Totals } from '../schema'

export type AllotError = 'not_allotted' | 'seats_do_not_add_up' | 'seats_below_holders' | 'not_an_heir' | 'open_left'
export type Plan = { moves: Move[]; missing: string[]; errors: { code: AllotError; key: string }[] }

/** Where nobody comes after an agency, its people are placed later and its place in agreements stays empty: its duties there end, visibly. */
const staysWithoutHeir: ReadonlySet<OpenItem['kind']> = new Set(['PERSON', 'CHILD', 'PARTY', 'MEMBER'])

/**
 * Where each open thing goes. With one heir everything but the hats goes there by itself; with several each is said: a person by name or as one of
 * the rest, and with the person what hangs on him or her; a quota in seats. A transfer moves the people that are named and the seats they hold, nothing else.
 */
export function allot(kind: SuccessionKind, items: readonly OpenItem[], heirs: readonly string[], choices: Allotment): Plan {
  const plan: Plan = { moves: [], missing: [], errors: [] }
  const only = heirs.length === 1 && kind !== 'TRANSFER' ? heirs[0] : undefined
  const heir = (to: string | undefined) => (to !== undefined && heirs.includes(to) ? to : null)
  const personTo = ({ personId, fromId }: OpenItem) => only ?? choices.people[personId ?? ''] ?? choices.rest[fromId]
  const held = heldSeats(items, personTo)
  for (const item of items) {
    const key = keyOf(item)
    const to = (toId: string | null, seats: number | null = null) => plan.moves.push({ kind: item.kind, id: item.id, fromId: item.fromId, toId, seats })
    if (kind === 'TRANSFER' && !personal.has(item.kind) && item.kind !== 'QUOTA') continue
    if (ending.has(item.kind)) to(null)
    else if (item.kind === 'ROLE') allotRole(item, choices, heir, plan)
    else if (item.kind === 'QUOTA') allotSeats({ item, key, kind, only, heirs, held, said: choices.quotas[`${item.fromId}:${item.id}`] }, plan)
    else {
      const wished = personal.has(item.kind) ? personTo(item) : (only ?? choices.items[key] ?? choices.others[item.fromId])
      const found = heir(wished)
      if (found) to(found)
      else if (wished !== undefined) plan.errors.push({ code: 'not_an_heir', key })
      else if (kind === 'DISSOLVE' && heirs.length === 0) {
        if (item.kind === 'OBLIGATION') to(null)
        else if (!staysWithoutHeir.has(item.kind) && !hasCompleted(item)) plan.errors.push({ code: 'open_left', key })
      }
      else if (kind !== 'TRANSFER') plan.missing.push(key)
    }
  }
  return plan
}

const allotRole = (item: OpenItem, { roles }: Allotment, heir: (to: string | undefined) => string | null, plan: Plan): void => {
  const said = roles[item.id]
  if (said === undefined) plan.missing.push(keyOf(item))
  else if (said === 'END') plan.moves.push({ kind: item.kind, id: item.id, fromId: item.fromId, toId: null, seats: null })
  else if (heir(said)) plan.moves.push({ kind: item.kind, id: item.id, fromId: item.fromId, toId: said, seats: null })
  else plan.errors.push({ code: 'not_an_heir', key: keyOf(item) })
}

type Seats = { item: OpenItem; key: string; kind: SuccessionKind; only: string | undefined; heirs: readonly string[]; held: ReadonlyMap<string, number>; said: Record<string, number> | undefined }

function allotSeats({ item, key, kind, only, heirs, held, said }: Seats, plan: Plan): void {
  const holders = (heir: string) => held.get(`${item.fromId}:${item.id}:${heir}`) ?? 0
  const seats = kind === 'TRANSFER' ? heirs.map((heir) => [heir, holders(heir)] as const) : only ? [[only, item.count] as const] : Object.entries(said ?? {})
  if (kind === 'DISSOLVE' && heirs.length === 0) { plan.errors.push({ code: 'open_left', key }); return }
  if (kind !== 'TRANSFER' && !only && said === undefined) { plan.missing.push(key); return }
  if (seats.some(([heir]) => !heirs.includes(heir))) plan.errors.push({ code: 'not_an_heir', key })
  if (kind !== 'TRANSFER' && seats.reduce((sum, [, count]) => sum + count, 0) !== item.count) plan.errors.push({ code: 'seats_do_not_add_up', key })
  const counted = new Map(seats)
  if (heirs.some((heir) => (counted.get(heir) ?? 0) < holders(heir))) plan.errors.push({ code: 'seats_below_holders', key })
  for (const [toId, count] of seats) if (count > 0) plan.moves.push({ kind: item.kind, id: item.id, fromId: item.fromId, toId, seats: count })
}

/** How many seats of each quota each heir's people hold. */
function heldSeats(items: readonly OpenItem[], personTo: (item: OpenItem) => string | undefined): ReadonlyMap<string, number> {
  const held = new Map<string, number>()
  for (const item of items) {
    const to = item.kind === 'NOMINATION' && item.seat === 'QUOTA' ? personTo(item) : undefined
    if (to === undefined) continue
    const key = `${item.fromId}:${item.cohortId ?? ''}:${to}`
    held.set(key, (held.get(key) ?? 0) + 1)
  }
  return held
}

export const seenOf = (items: readonly OpenItem[]): Seen => Object.fromEntries(items.map((item): [string, number] => [`${keyOf(item)}${item.seat ? `:${item.seat}` : ''}`, item.count]).toSorted(([a], [b]) => (a < b ? -1 : 1)))

/** What came and what went since the choices were made, as keys. */
export function changesSince(seen: Seen, now: Seen): { came: string[]; went: string[] } {
  const differs = (a: Seen, b: Seen) => Object.keys(a).filter((key) => a[key] !== b[key])
  return { came: differs(now, seen), went: differs(seen, now) }
}

/** How much of each kind these agencies have together; what ends with an agency is no total. */
export function totalsOf(items: readonly OpenItem[]): Totals {
  const totals: Record<string, number> = {}
  for (const item of items) {
    if (ending.has(item.kind) || item.kind === 'ROLE' || item.kind === 'CHILD' || item.kind === 'MEMBER' || item.kind === 'PARTY') continue
    const name = item.kind === 'QUOTA' || item.kind === 'NOMINATION' ? `${item.kind}:${item.cohortId ?? ''}` : item.kind === 'NEEDS' ? 'NEEDS' : item.kind
    totals[name] = (totals[name] ?? 0) + (item.kind === 'NEEDS' ? item.held : item.count)
  }
  return Object.fromEntries(Object.entries(totals).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
