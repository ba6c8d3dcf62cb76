// What requests broke of what `db:audit` asks of all rows: not what stood against it before any was sent.
import { audit } from '@/prisma/audit/run'

export interface Broken { readonly check: string; readonly what: string }
export interface Invariants {
  /** Takes the rows as they are for granted: a world was made of rows that no command writes, and some of them agree with nothing. */
  accept: () => Promise<void>
  /** What is violated and was not when `accept` was last called; each is told once. */
  broken: () => Promise<Broken[]>
}

const ALL = 1_000_000
const id = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi
/** The same violation though its figures move: one of the same invariant by the same rows. Where no row is named, the whole sentence. */
const keyOf = ({ check, what }: Broken): string => [check, ...(what.match(id)?.toSorted() ?? [what])].join(' ')

export function invariantsOf(violated: () => Promise<readonly Broken[]>): Invariants {
  let known = new Set<string>()
  const accept = async () => { known = new Set((await violated()).map(keyOf)) }
  const broken = async () => {
    const found = (await violated()).filter((one) => !known.has(keyOf(one)))
    for (const one of found) known.add(keyOf(one))
    return found
  }
  return { accept, broken }
}

/** Every violation in a database, not the first few of each. */
export async function violationsIn(databaseUrl: string): Promise<Broken[]> {
  const { violations } = await audit(databaseUrl, ALL)
  return violations.flatMap(({ check, examples }) => examples.map((what) => ({ check, what })))
}
