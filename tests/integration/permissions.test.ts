// Who may do what: every command and query, as every kind of actor. The table is the document; the test proves it.
import { beforeAll, expect, test } from 'vitest'
import { cannotAsk } from '../support/cannot-ask'
import { attempts } from '../support/permission-attempts'
import { commandsAndQueries } from '../support/permission-matrix'
import { columns, readTable, written, type Cell, type Column } from '../support/permission-table'
import { makePermissionWorld, type PermissionWorld } from '../support/permission-world'

const rows = readTable(commandsAndQueries)
let world: PermissionWorld
beforeAll(async () => { world = await makePermissionWorld() })

test('every row of the table is tried, and everything tried is in the table', () => {
  expect(Object.keys(attempts).toSorted()).toEqual(rows.map(({ name }) => name).toSorted())
})

test.each(rows)('$name', async ({ name, cells }) => {
  const found = Object.fromEntries(columns.map((column) => [column, '·'])) as Record<Column, Cell>
  for (const column of columns) found[column] = cellOf(await attempts[name]?.(world.actors[column], world))
  expect(written(found)).toBe(written(cells))
})

function cellOf(outcome: unknown): Cell {
  if (outcome === cannotAsk) return '·'
  if (outcome === null) return '404'
  if (isRefusal(outcome)) return outcome.error === 'not_allowed' ? '403' : /_not_found$|^person_elsewhere$/.test(outcome.error) ? '404' : 'ok'
  return isNothing(valueOf(outcome)) ? '-' : 'ok'
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
const isRefusal = (value: unknown): value is { error: string } => isObject(value) && value['ok'] === false && typeof value['error'] === 'string'
const valueOf = (value: unknown): unknown => (isObject(value) && value['ok'] === true ? value['value'] : value)
const isNothing = (value: unknown): boolean =>
  value === 0 || value === undefined || (Array.isArray(value) && value.length === 0) || (isObject(value) && ['items', 'groups'].some((list) => list in value && isNothing(value[list])))
