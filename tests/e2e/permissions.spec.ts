// Every handler over HTTP, as every kind of actor, with the key of each.
import { expect, test } from '@playwright/test'
import type { Answer } from '../support/api'
import { keyFor } from '../support/api'
import { handlers } from '../support/permission-handlers'
import { requests } from '../support/permission-requests'
import { columns, readTable, written, type Cell, type Column } from '../support/permission-table'
import { makePermissionWorld, type PermissionWorld } from '../support/permission-world'

test.describe.configure({ mode: 'serial' })
const rows = readTable(handlers)
let world: PermissionWorld
const keys = new Map<Column, string>()

test.beforeAll(async () => {
  world = await makePermissionWorld()
  for (const column of columns) {
    const actor = world.actors[column]
    if (actor.kind !== 'public') keys.set(column, await keyFor(actor))
  }
})

test('every row of the table is asked, and everything asked is in the table', () => {
  expect(Object.keys(requests).toSorted()).toEqual(rows.map(({ name }) => name).toSorted())
})

for (const { name, cells } of rows) {
  test(name, async () => {
    const found = Object.fromEntries(columns.map((column) => [column, '·'])) as Record<Column, Cell>
    for (const column of columns) {
      const answer = await requests[name]?.(keys.get(column) ?? null, world)
      if (answer) found[column] = cellOf(answer)
    }
    expect(written(found)).toBe(written(cells))
  })
}

/** A refusal for the state of things (409, 422) means that the actor was let in. */
function cellOf({ status, body }: Answer): Cell {
  if (status === 401 || status === 403 || status === 404) return `${status}`
  if (status >= 500) throw new Error(`${status}: ${JSON.stringify(body)}`)
  return Array.isArray(body['items']) && body['items'].length === 0 ? '-' : 'ok'
}
