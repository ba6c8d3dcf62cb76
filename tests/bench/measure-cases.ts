import type { Portal } from '../support/portal'
import { signIn } from '../support/session'
import type { Case, Shot } from './case'
import { measure, type Measurement } from './measure'

/** The floor of the same run and the same number of connections: a prerendered page, and a page with a session and one statement. */
export interface Floor { page: Measurement; query: Measurement }

/** One measurement, the floor it is laid beside, and what is aimed at. */
export interface Row { one: Measurement; floor: Floor; beside: 'page' | 'query'; aims: Case['aims']; most: number }

interface Plan { cases: readonly Case[]; load: readonly number[]; seconds: number; tell: (line: string) => void }

/** Measures the floors and then each case at each number of connections. */
export async function measureCases(portal: Portal, { cases, load, seconds, tell }: Plan): Promise<Row[]> {
  const floors = await measureFloors(portal, { load, seconds, tell })
  const rows: Row[] = [...floors.values()].flatMap((floor): Row[] => [
    { one: floor.page, floor, beside: 'page', aims: undefined, most: 0 }, { one: floor.query, floor, beside: 'query', aims: undefined, most: 1 },
  ])
  for (const { name, aim, floor: beside, aims, mostStatements = Infinity } of cases) {
    const next = await aim(portal)
    for (const [connections, floor] of floors) {
      tell(`${name}, ${connections} connections …`)
      rows.push({ one: await measure(portal, name, next, connections, seconds), floor, beside, aims, most: mostStatements })
    }
  }
  return rows
}

async function measureFloors(portal: Portal, { load, seconds, tell }: Omit<Plan, 'cases'>): Promise<Map<number, Floor>> {
  const cookie = await signIn(portal.url, 'daumoi.01@coquan.example')
  const page = (): Shot => ({ path: '/' })
  const query = (): Shot => ({ path: '/hats', headers: { cookie } })
  const floors = new Map<number, Floor>()
  for (const connections of load) {
    tell(`floor, ${connections} connections …`)
    floors.set(connections, {
      page: await measure(portal, 'floor: prerendered page', page, connections, seconds),
      query: await measure(portal, 'floor: one-query page', query, connections, seconds),
    })
  }
  return floors
}
